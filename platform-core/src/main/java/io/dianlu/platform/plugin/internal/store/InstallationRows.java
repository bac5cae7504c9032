package io.dianlu.platform.plugin.internal.store;

import io.dianlu.platform.tenancy.PlatformWork;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The installed versions of plugins, the same for all instances. */
@Component
public class InstallationRows {

    private static final String COLUMNS = "plugin_id, version, state, reason, sha256, signer, installed_at";

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
     */
    public record Installed(
            String pluginId,
            String version,
            boolean enabled,
            @Nullable String reason,
            String sha256,
            @Nullable String signer,
            Instant installedAt) {}

    public List<Installed> list() {
        return within(() -> jdbc.query(
                "select " + COLUMNS + " from plugin_installation order by plugin_id, installed_at, version",
                (row, _) -> new Installed(
                        row.getString("plugin_id"),
                        row.getString("version"),
                        row.getString("state").equals("ENABLED"),
                        row.getString("reason"),
                        row.getString("sha256"),
                        row.getString("signer"),
                        row.getTimestamp("installed_at").toInstant())));
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
                                + ", jar) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        installed.pluginId(),
                        installed.version(),
                        installed.enabled() ? "ENABLED" : "DISABLED",
                        installed.reason(),
                        installed.sha256(),
                        installed.signer(),
                        Timestamp.from(installed.installedAt()),
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
