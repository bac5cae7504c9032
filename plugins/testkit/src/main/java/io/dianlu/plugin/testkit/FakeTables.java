package io.dianlu.plugin.testkit;

import io.dianlu.local.stack.testing.TestDatabase;
import io.dianlu.local.stack.testing.TestEngines;
import io.dianlu.platform.plugin.internal.tables.PluginDatabases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** The plugin's schema in a database of its own. */
record FakeTables(PluginUnderTest plugin, TestDatabase database) {

    static FakeTables fresh(PluginUnderTest plugin) {
        return new FakeTables(plugin, TestEngines.shared().newDatabase());
    }

    private static PluginDatabases databases(ApplicationContext platform) {
        return platform.getBean(PluginDatabases.class);
    }

    /** @throws AssertionError with everything that speaks against the migrations */
    void migrate(ApplicationContext platform) {
        try {
            var findings = new ArrayList<>(databases(platform).inspect(plugin.file()));
            if (findings.isEmpty()) {
                findings.addAll(databases(platform).migrate(plugin.id(), plugin.version(), plugin.file()));
            }
            if (!findings.isEmpty()) {
                throw new AssertionError("The migrations are refused: " + findings);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void rollBack(ApplicationContext platform) {
        try {
            databases(platform).goBack(plugin.id(), plugin.version(), plugin.file());
        } catch (IOException e) {
            throw new AssertionError("The migrations cannot be taken back: " + e.getMessage(), e);
        }
    }

    List<String> list() {
        var tables = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(
                        database.jdbcUrl(),
                        database.owner().user(),
                        database.owner().password());
                var query = connection.prepareStatement("""
                        select tablename from pg_tables
                        where schemaname = ? and tablename not like 'databasechangelog%' order by 1""")) {
            query.setString(1, "plugin_" + plugin.id().replace('-', '_'));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(tables);
    }
}
