package io.dianlu.platform.plugin.internal.tables;

import io.dianlu.tenant.TenantId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of tenants in a plugin's schema, read by the platform as the plugin's own role, so that row-level security holds here too. */
final class TenantRows {

    private static final int FETCHED_AT_ONCE = 500;

    private final Connection connection;
    private final PluginSchema schema;

    TenantRows(Connection connection, PluginSchema schema) throws SQLException {
        this.connection = connection;
        this.schema = schema;
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    private void of(TenantId tenant, Duration limit) throws SQLException {
        TenantTables.announce(connection, tenant.value());
        try (var statement = connection.createStatement()) {
            statement.execute("set local statement_timeout = " + limit.toMillis());
        }
    }

    private String qualified(String table) {
        return schema.name() + ".\"" + table.replace("\"", "\"\"") + "\"";
    }

    /** All of the tenant's rows at one moment, each as a line of JSON. */
    void write(TenantId tenant, Duration limit, StoredRows.Sink sink) throws SQLException, IOException {
        of(tenant, limit);
        for (var table : TableRules.tables(connection, schema)) {
            var out = sink.begin(table);
            try (var query = connection.prepareStatement(
                    "select to_jsonb(t)::text from " + qualified(table) + " t where tenant_id = ?")) {
                query.setFetchSize(FETCHED_AT_ONCE);
                query.setObject(1, tenant.value());
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        out.write(rows.getString(1).getBytes(StandardCharsets.UTF_8));
                        out.write('\n');
                    }
                }
            }
        }
        connection.commit();
    }

    /** Those of the tenants that have any row. */
    List<TenantId> holders(List<TenantId> tenants, Duration limit) throws SQLException {
        var tables = TableRules.tables(connection, schema);
        if (tables.isEmpty()) {
            return List.of();
        }
        var any = "select "
                + tables.stream()
                        .map(table -> "exists (select 1 from " + qualified(table) + " where tenant_id = ?)")
                        .collect(Collectors.joining(" or "));
        var holders = new ArrayList<TenantId>();
        for (var tenant : tenants) {
            of(tenant, limit);
            try (var query = connection.prepareStatement(any)) {
                for (int i = 1; i <= tables.size(); i++) {
                    query.setObject(i, tenant.value());
                }
                try (var rows = query.executeQuery()) {
                    if (rows.next() && rows.getBoolean(1)) {
                        holders.add(tenant);
                    }
                }
            }
            connection.commit();
        }
        return List.copyOf(holders);
    }
}
