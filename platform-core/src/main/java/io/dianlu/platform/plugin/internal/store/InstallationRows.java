package io.dianlu.platform.plugin.internal.store;

import com.github.zafarkhaja.semver.Version;
import io.dianlu.platform.tenancy.PlatformWork;
import io.dianlu.tenant.plugin.Rollout;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The installed versions of plugins, the same for all instances. */
@Component
public class InstallationRows {

    private static final String COLUMNS =
            "plugin_id, version, state, reason, sha256, signer, installed_at, rollout_percent, rollout_tenants";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;

    InstallationRows(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    /**
     * An installed version.
     *
     * @param enabled false when the platform or an operator turned it off for everybody
     * @param reason why it is off
     * @param rollout who is offered it while it is enabled
     */
    public record Installed(
            String pluginId,
            String version,
            boolean enabled,
            @Nullable String reason,
            String sha256,
            @Nullable String signer,
            Instant installedAt,
            Rollout rollout) {}

    /** By plugin, older versions first. */
    public List<Installed> list() {
        return within(() -> jdbc.query("select " + COLUMNS + " from plugin_installation", (row, _) -> installed(row)))
                .stream()
                .sorted(Comparator.comparing(Installed::pluginId)
                        .thenComparing(installed -> Version.valueOf(installed.version())))
                .toList();
    }

    private static Installed installed(ResultSet row) throws SQLException {
        return new Installed(
                row.getString("plugin_id"),
                row.getString("version"),
                row.getString("state").equals("ENABLED"),
                row.getString("reason"),
                row.getString("sha256"),
                row.getString("signer"),
                row.getTimestamp("installed_at").toInstant(),
                new Rollout(row.getInt("rollout_percent"), Set.of((UUID[])
                        row.getArray("rollout_tenants").getArray())));
    }

    Optional<byte[]> jar(String pluginId, String version) {
        return within(() -> jdbc
                .query(
                        "select jar from plugin_installation where plugin_id = ? and version = ?",
                        (row, _) -> row.getBytes("jar"),
                        pluginId,
                        version)
                .stream()
                .findFirst());
    }

    /** @return false when the version is there already */
    boolean insert(Installed installed, byte[] jar) {
        return within(() -> jdbc.update(
                        "insert into plugin_installation (" + COLUMNS
                                + ", jar) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        installed.pluginId(),
                        installed.version(),
                        installed.enabled() ? "ENABLED" : "DISABLED",
                        installed.reason(),
                        installed.sha256(),
                        installed.signer(),
                        Timestamp.from(installed.installedAt()),
                        installed.rollout().percent(),
                        installed.rollout().tenants().toArray(UUID[]::new),
                        jar)
                == 1);
    }

    void enable(String pluginId, String version, boolean enabled, @Nullable String reason) {
        within(() -> jdbc.update(
                "update plugin_installation set state = ?, reason = ? where plugin_id = ? and version = ?",
                enabled ? "ENABLED" : "DISABLED",
                reason,
                pluginId,
                version));
    }

    void rollOut(String pluginId, String version, Rollout rollout) {
        within(() -> jdbc.update(
                "update plugin_installation set rollout_percent = ?, rollout_tenants = ? where plugin_id = ? and version = ?",
                rollout.percent(),
                rollout.tenants().toArray(UUID[]::new),
                pluginId,
                version));
    }

    boolean delete(String pluginId, String version) {
        return within(() ->
                jdbc.update("delete from plugin_installation where plugin_id = ? and version = ?", pluginId, version)
                        == 1);
    }

    /** Installing, removing and migrating one plugin: one instance after the other. */
    <R> R alone(String pluginId, Supplier<R> work) {
        return within(() -> {
            jdbc.query("select pg_advisory_xact_lock(hashtext('dianlu plugin'), hashtext(?))", _ -> {}, pluginId);
            return work.get();
        });
    }

    private <R> R within(Supplier<R> work) {
        return PlatformWork.call(() -> transactions.execute(_ -> work.get()));
    }
}
