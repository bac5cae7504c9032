package io.dianlu.platform.plugin.internal.store;

import io.dianlu.platform.plugin.internal.call.PluginFailed;
import io.dianlu.platform.plugin.internal.code.Descriptor;
import io.dianlu.platform.tenancy.PlatformWork;
import io.dianlu.tenant.TenantId;
import io.dianlu.tenant.plugin.PluginFailure;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How plugins failed, for whoever runs the platform: one row for each place of a version at a tenant, counted up, for a month. */
@Component
class FailureRows {

    static final int MOST_SHOWN = 200;

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST_CHARACTERS = 500;
    private static final String NOTE = """
            insert into plugin_failure (plugin_id, version, failed_for, place, kind, message, times, first_at, last_at)
            values (?, ?, ?, ?, ?, ?, 1, ?, ?)
            on conflict (plugin_id, version, failed_for, place, kind) do update
            set message = excluded.message, times = plugin_failure.times + 1, last_at = excluded.last_at""";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final AsyncTaskExecutor background;

    FailureRows(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor background) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.background = background;
    }

    /** In the background: whoever called the plugin has waited long enough. */
    void note(Descriptor plugin, TenantId tenant, String place, PluginFailed failure) {
        var now = Timestamp.from(Instant.now());
        var cause = failure.getCause();
        var message = cause == null ? String.valueOf(failure.getMessage()) : cause.toString();
        background.execute(() -> PlatformWork.call(() -> transactions.execute(_ -> jdbc.update(
                NOTE,
                plugin.id(),
                plugin.version(),
                tenant.value(),
                place,
                failure.kind().name(),
                message.substring(0, Math.min(message.length(), MOST_CHARACTERS)),
                now,
                now))));
    }

    List<PluginFailure> list(String pluginId) {
        return PlatformWork.call(() -> jdbc.query(
                "select * from plugin_failure where plugin_id = ? order by last_at desc limit " + MOST_SHOWN,
                (row, _) -> new PluginFailure(
                        row.getString("version"),
                        row.getObject("failed_for", UUID.class),
                        row.getString("place"),
                        row.getString("kind"),
                        row.getString("message"),
                        row.getInt("times"),
                        row.getTimestamp("first_at").toInstant(),
                        row.getTimestamp("last_at").toInstant()),
                pluginId));
    }

    @Scheduled(cron = "0 40 3 * * *")
    void forgetOld() {
        PlatformWork.call(() -> transactions.execute(_ -> jdbc.update(
                "delete from plugin_failure where last_at < ?",
                Timestamp.from(Instant.now().minus(KEPT)))));
    }
}
