package io.dianlu.platform.plugin.internal.tables;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.dianlu.plugin.PluginTables;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import liquibase.exception.LiquibaseException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The schemas of all plugins: makes, migrates, opens and removes them. One pool per plugin and instance, which is also the most it may do at once there. */
@Component
@EnableConfigurationProperties(OwnerConnections.class)
public class PluginDatabases implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 4;
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    /** A statement that takes longer is ended by PostgreSQL. */
    private static final Duration STATEMENT = Duration.ofSeconds(5);

    private final OwnerConnections owner;
    private final String key;
    private final PluginRoles roles;
    private final Map<String, HikariDataSource> pools = new ConcurrentHashMap<>();

    PluginDatabases(OwnerConnections owner, @Value("${dianlu.plugins.key}") String key) {
        this.owner = owner;
        this.key = key;
        this.roles = new PluginRoles(owner, key);
    }

    /** What speaks against the migrations in this jar before they are run. */
    public List<String> inspect(Path jar) throws IOException {
        return Migrations.misnamed(jar);
    }

    /** Names of the migrations in this jar, in the order they run. */
    public List<String> migrations(Path jar) throws IOException {
        return Migrations.names(jar);
    }

    /**
     * Brings the plugin's schema to what this jar wants; nothing happens for a plugin without migrations.
     *
     * @param version names the state before, for {@link #goBack}
     * @return what is wrong with the tables; then nothing was changed
     */
    public List<String> migrate(String pluginId, String version, Path jar) throws IOException {
        var schema = new PluginSchema(pluginId);
        var migrations = new Migrations(jar, schema);
        if (!migrations.areThere()) {
            return List.of();
        }
        var tag = tag(version);
        try {
            roles.require(schema);
            try (var connection = ownerOf(schema)) {
                return forward(connection, schema, migrations, tag);
            }
        } catch (SQLException e) {
            throw new IOException("The schema of " + pluginId + " could not be made: " + e.getMessage(), e);
        }
    }

    private List<String> forward(Connection connection, PluginSchema schema, Migrations migrations, String tag)
            throws IOException, SQLException {
        try {
            migrations.forward(connection, tag);
            connection.setAutoCommit(true);
            var findings = new ArrayList<>(TableRules.findings(connection, schema));
            if (findings.isEmpty()) {
                TableRules.lock(connection, schema);
            } else {
                migrations.back(connection, tag);
            }
            return findings;
        } catch (LiquibaseException refused) {
            goBackAfter(refused, connection, migrations, tag);
            return List.of("db: " + innermost(refused));
        }
    }

    private static void goBackAfter(
            LiquibaseException refused, Connection connection, Migrations migrations, String tag) {
        try {
            connection.rollback();
            migrations.back(connection, tag);
        } catch (SQLException | IOException | LiquibaseException alsoFailed) {
            refused.addSuppressed(alsoFailed);
        }
    }

    private static String innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    /** Takes back what the migrations of this jar changed since {@link #migrate} with this version. */
    public void goBack(String pluginId, String version, Path jar) throws IOException {
        var schema = new PluginSchema(pluginId);
        var migrations = new Migrations(jar, schema);
        if (!migrations.areThere()) {
            return;
        }
        try (var connection = ownerOf(schema)) {
            migrations.back(connection, tag(version));
        } catch (SQLException | LiquibaseException e) {
            throw new IOException("The schema of " + pluginId + " could not be taken back: " + e.getMessage(), e);
        }
    }

    private static String tag(String version) {
        return "before-" + version;
    }

    private Connection ownerOf(PluginSchema schema) throws SQLException {
        return owner.as(schema.owner(), PluginSchema.password(key, schema.owner()));
    }

    /** The plugin's door to its tables. */
    public PluginTables open(String pluginId) {
        return new TenantTables(pools.computeIfAbsent(pluginId, this::pool));
    }

    private HikariDataSource pool(String pluginId) {
        var schema = new PluginSchema(pluginId);
        var config = new HikariConfig();
        config.setPoolName(schema.name());
        config.setJdbcUrl(owner.url());
        config.setUsername(schema.user());
        config.setPassword(PluginSchema.password(key, schema.user()));
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(0);
        config.setIdleTimeout(IDLE.toMillis());
        config.setConnectionTimeout(PATIENCE.toMillis());
        // a plugin without tables has no role: nobody is asked until a statement comes
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty(
                "options",
                "-c search_path=" + schema.name() + " -c statement_timeout=" + STATEMENT.toMillis()
                        + " -c idle_in_transaction_session_timeout=10000");
        config.addDataSourceProperty("ApplicationName", schema.name());
        return new HikariDataSource(config);
    }

    /** Ends the plugin's connections on this instance. */
    public void shut(String pluginId) {
        var pool = pools.remove(pluginId);
        if (pool != null) {
            pool.close();
        }
    }

    /** Removes the schema with all that is in it. */
    public void remove(String pluginId) throws IOException {
        shut(pluginId);
        try {
            roles.remove(new PluginSchema(pluginId));
        } catch (SQLException e) {
            throw new IOException("The schema of " + pluginId + " could not be removed: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        List.copyOf(pools.keySet()).forEach(this::shut);
    }
}
