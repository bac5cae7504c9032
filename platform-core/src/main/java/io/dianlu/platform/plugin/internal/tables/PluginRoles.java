package io.dianlu.platform.plugin.internal.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Makes and removes a plugin's schema and roles, as the platform's owner; every step may be repeated. */
final class PluginRoles {

    private static final String UNSAFE = """
            select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where (n.nspname = 'pg_catalog' and p.proname = 'set_config' or n.nspname = 'public' and p.proname = 'set_tenant')
              and has_function_privilege(?, p.oid, 'execute')""";

    private final OwnerConnections connections;
    private final String key;

    PluginRoles(OwnerConnections connections, String key) {
        this.connections = connections;
        this.key = key;
    }

    void require(PluginSchema schema) throws SQLException {
        try (var connection = connections.open();
                var statement = connection.createStatement()) {
            role(statement, schema.owner(), 3);
            role(statement, schema.user(), -1);
            var database = connection.getCatalog();
            statement.execute(
                    "grant connect on database \"" + database + "\" to " + schema.owner() + ", " + schema.user());
            if (!exists(connection, "select 1 from pg_namespace where nspname = ?", schema.name())) {
                // whoever makes a schema for another must be one of them for a moment
                statement.execute("grant " + schema.owner() + " to current_user with set true, inherit false");
                statement.execute("create schema " + schema.name() + " authorization " + schema.owner());
            }
            refuseWhereTheTenantCanBeSet(connection, schema.user());
        }
    }

    /** Nothing but the host sets the tenant on a plugin's connection; where its statements could, no plugin gets tables. */
    private static void refuseWhereTheTenantCanBeSet(Connection connection, String user) throws SQLException {
        try (var query = connection.prepareStatement(UNSAFE)) {
            query.setString(1, user);
            try (var rows = query.executeQuery()) {
                if (rows.next()) {
                    throw new IllegalStateException(
                            "PostgreSQL lets every role call " + rows.getString(1)
                                    + ", so a plugin could choose its tenant: revoke execute on it from public in this database");
                }
            }
        }
    }

    private void role(Statement statement, String name, int connectionLimit) throws SQLException {
        var exists = exists(statement.getConnection(), "select 1 from pg_roles where rolname = ?", name);
        // a role is made without any right but to log in
        statement.execute((exists ? "alter" : "create") + " role " + name + " with login connection limit "
                + connectionLimit + " password '" + PluginSchema.password(key, name) + "'");
    }

    void remove(PluginSchema schema) throws SQLException {
        try (var connection = connections.open();
                var statement = connection.createStatement()) {
            if (exists(connection, "select 1 from pg_namespace where nspname = ?", schema.name())) {
                statement.execute("grant " + schema.owner() + " to current_user with set true, inherit true");
                statement.execute("drop schema " + schema.name() + " cascade");
            }
            var database = connection.getCatalog();
            for (var role : existing(connection, schema)) {
                statement.execute("revoke all on database \"" + database + "\" from " + role);
            }
        }
    }

    private static List<String> existing(Connection connection, PluginSchema schema) throws SQLException {
        var roles = new ArrayList<String>();
        for (var role : List.of(schema.owner(), schema.user())) {
            if (exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (var query = connection.prepareStatement(question)) {
            query.setString(1, name);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }
}
