package io.dianlu.platform.plugin.internal.tables;

import io.dianlu.tenant.TenantId;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What plugins stored, for the platform to hand out and to count. Over connections of its own: an export takes none of the few that the plugin has. */
@Component
public class StoredRows {

    private final OwnerConnections owner;
    private final String key;

    StoredRows(OwnerConnections owner, @Value("${dianlu.plugins.key}") String key) {
        this.owner = owner;
        this.key = key;
    }

    /** Where the rows of a table go. */
    public interface Sink {
        OutputStream begin(String table) throws IOException;
    }

    private interface Work<R> {
        R on(TenantRows rows) throws SQLException, IOException;
    }

    /**
     * Writes all rows of the tenant, each as a line of JSON.
     *
     * @param limit of each table
     * @throws IOException also when it takes longer
     */
    public void write(String pluginId, TenantId tenant, Duration limit, Sink sink) throws IOException {
        within(pluginId, false, rows -> {
            rows.write(tenant, limit, sink);
            return true;
        });
    }

    /** Those of the tenants that have any row. */
    public List<TenantId> holders(String pluginId, List<TenantId> tenants, Duration limit) throws IOException {
        return within(pluginId, List.of(), rows -> rows.holders(tenants, limit));
    }

    private <R> R within(String pluginId, R withoutTables, Work<R> work) throws IOException {
        var schema = new PluginSchema(pluginId);
        try {
            if (!isThere(schema)) {
                return withoutTables;
            }
            try (var connection = owner.as(schema.user(), PluginSchema.password(key, schema.user()))) {
                return work.on(new TenantRows(connection, schema));
            }
        } catch (SQLException e) {
            throw new IOException("What " + pluginId + " stored could not be read: " + e.getMessage(), e);
        }
    }

    /** A plugin without tables has neither schema nor role. */
    private boolean isThere(PluginSchema schema) throws SQLException {
        try (var connection = owner.open();
                var query = connection.prepareStatement("select 1 from pg_namespace where nspname = ?")) {
            query.setString(1, schema.name());
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }
}
