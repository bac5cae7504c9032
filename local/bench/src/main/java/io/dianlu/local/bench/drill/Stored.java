package io.dianlu.local.bench.drill;

import io.dianlu.local.bench.stack.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What PostgreSQL holds of a tenant since a moment. */
final class Stored {
    private static final String MADE = """
            select id from customer where tenant_id = ? and created_at >= ?
            union all select id from visit where tenant_id = ? and opened_at >= ?
            union all select id from visit_check where tenant_id = ? and received_at >= ?""";
    private static final String TOLD = """
            select case kind when 'CUSTOMER_CREATED' then 'CREATE' when 'CHECKED_IN' then 'CHECK_IN' else 'CHECK_OUT' end || ' ' || subject_id
            from timeline_entry where tenant_id = ? and at >= ? and kind in ('CUSTOMER_CREATED', 'CHECKED_IN', 'CHECKED_OUT')""";

    private final UUID tenant;
    private final OffsetDateTime since;

    Stored(UUID tenant, Instant since) {
        this.tenant = tenant;
        this.since = since.atOffset(ZoneOffset.UTC);
    }

    /** The ids of all customers, visits and checks made since, whoever made them up. */
    List<UUID> made() throws SQLException {
        return texts(MADE, tenant, since, tenant, since, tenant, since).stream()
                .map(UUID::fromString)
                .toList();
    }

    /** A line per entry of the timeline since. */
    List<String> told() throws SQLException {
        return texts(TOLD, tenant, since);
    }

    /** How a command stands in {@link #told}. */
    static String line(Command command) {
        return command.kind().name() + " " + command.subject();
    }

    /** Events that some listener has not heard. */
    static int waiting() throws SQLException {
        try (var connection = Database.owner();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from event_publication where completion_date is null")) {
            row.next();
            return row.getInt(1);
        }
    }

    private List<String> texts(String query, Object... parameters) throws SQLException {
        try (var connection = Database.owner()) {
            connection.setAutoCommit(false);
            enter(connection);
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i]);
                }
                var texts = new ArrayList<String>();
                for (var rows = statement.executeQuery(); rows.next(); ) {
                    texts.add(rows.getString(1));
                }
                return texts;
            }
        }
    }

    private void enter(Connection connection) throws SQLException {
        try (PreparedStatement scope = connection.prepareStatement("select set_tenant(?)")) {
            scope.setObject(1, tenant);
            scope.execute();
        }
    }
}
