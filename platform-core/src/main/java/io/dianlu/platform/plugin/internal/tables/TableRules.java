package io.dianlu.platform.plugin.internal.tables;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a plugin's migrations may leave behind: tables, each a tenant's, with their indexes. The platform itself puts row-level security on them and opens them
 * to the plugin's role, so no plugin can forget it.
 */
final class TableRules {

    /** Liquibase's own. */
    private static final String NOT_LIQUIBASE = "c.relname not like 'databasechangelog%'";

    private static final String WRONG = """
            select 'table ' || c.relname || ' needs the column tenant_id uuid not null, first in its primary key'
            from pg_class c
            where c.relnamespace = ?::regnamespace and c.relkind in ('r', 'p') and %s
              and not exists (
                  select 1 from pg_attribute a join pg_index i on i.indrelid = c.oid and i.indisprimary
                  where a.attrelid = c.oid and a.attname = 'tenant_id' and a.atttypid = 'uuid'::regtype and a.attnotnull
                    and not a.atthasdef and i.indkey[0] = a.attnum)
            union all
            select 'only tables and indexes: ' || c.relname from pg_class c
            where c.relnamespace = ?::regnamespace and c.relkind not in ('r', 'p', 'i', 'I', 't')
            union all
            select 'no functions: ' || p.proname from pg_proc p where p.pronamespace = ?::regnamespace
            union all
            select 'no triggers: ' || t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
            where c.relnamespace = ?::regnamespace and not t.tgisinternal
            union all
            select 'no rules: ' || r.rulename from pg_rewrite r join pg_class c on c.oid = r.ev_class
            where c.relnamespace = ?::regnamespace
            union all
            select 'foreign keys carry tenant_id: ' || k.conname from pg_constraint k join pg_class c on c.oid = k.conrelid
            where c.relnamespace = ?::regnamespace and k.contype = 'f' and not exists (
                select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnum = k.conkey[1])
            """.formatted(NOT_LIQUIBASE);

    private static final int SCHEMAS_ASKED = 6;

    private static final String TABLES =
            "select c.relname from pg_class c where c.relnamespace = ?::regnamespace and c.relkind in ('r', 'p') and "
                    + NOT_LIQUIBASE + " order by 1";

    private TableRules() {}

    static List<String> findings(Connection connection, PluginSchema schema) throws SQLException {
        try (var query = connection.prepareStatement(WRONG)) {
            for (int i = 1; i <= SCHEMAS_ASKED; i++) {
                query.setString(i, schema.name());
            }
            return texts(query);
        }
    }

    static List<String> tables(Connection connection, PluginSchema schema) throws SQLException {
        try (var query = connection.prepareStatement(TABLES)) {
            query.setString(1, schema.name());
            return texts(query);
        }
    }

    private static List<String> texts(PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    /** Puts the tenant's lock on every table; may be repeated. */
    static void lock(Connection connection, PluginSchema schema) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("grant usage on schema " + schema.name() + " to " + schema.user());
            for (var table : tables(connection, schema)) {
                var name = schema.name() + ".\"" + table.replace("\"", "\"\"") + "\"";
                statement.execute("alter table " + name + " enable row level security");
                statement.execute("alter table " + name + " force row level security");
                for (var policy : policies(connection, schema, table)) {
                    statement.execute("drop policy \"" + policy.replace("\"", "\"\"") + "\" on " + name);
                }
                statement.execute(
                        "create policy tenant_only on " + name + " using (" + ONLY + ") with check (" + ONLY + ")");
                statement.execute("grant select, insert, update, delete on " + name + " to " + schema.user());
            }
        }
    }

    private static final String ONLY = "tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid";

    private static List<String> policies(Connection connection, PluginSchema schema, String table) throws SQLException {
        try (var query = connection.prepareStatement(
                "select policyname from pg_policies where schemaname = ? and tablename = ?")) {
            query.setString(1, schema.name());
            query.setString(2, table);
            return texts(query);
        }
    }
}
