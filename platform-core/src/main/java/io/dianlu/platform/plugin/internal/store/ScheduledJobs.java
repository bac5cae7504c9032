package io.dianlu.platform.plugin.internal.store;

import io.dianlu.platform.plugin.internal.call.Limits;
import io.dianlu.platform.plugin.internal.call.PluginFailed;
import io.dianlu.platform.plugin.internal.run.LoadedPlugins;
import io.dianlu.platform.plugin.internal.run.RunningPlugin;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.plugin.PluginProblem;
import io.dianlu.plugin.extension.ScheduledJob;
import io.dianlu.tenant.TenantDirectory;
import io.dianlu.tenant.TenantProfile;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs what plugins have scheduled: per tenant, in its time zone, on one instance. What was missed for less than an hour is caught up. */
@Component
class ScheduledJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledJobs.class);
    private static final Duration CAUGHT_UP = Duration.ofHours(1);
    private static final Limits LIMITS = Limits.ofPoint(ScheduledJob.class);
    private static final String CLAIM = """
            insert into plugin_job_run (tenant_id, plugin_id, job, last_due_at) values (?, ?, ?, ?)
            on conflict (tenant_id, plugin_id, job) do update set last_due_at = excluded.last_due_at
            where plugin_job_run.last_due_at < excluded.last_due_at""";

    private final TenantDirectory tenants;
    private final TenantPlugins plugins;
    private final LoadedPlugins loaded;
    private final PluginCalls calls;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final AsyncTaskExecutor background;
    private final Clock clock = Clock.systemUTC();
    private final Set<String> atWork = ConcurrentHashMap.newKeySet();

    ScheduledJobs(
            TenantDirectory tenants,
            TenantPlugins plugins,
            LoadedPlugins loaded,
            PluginCalls calls,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor background) {
        this.tenants = tenants;
        this.plugins = plugins;
        this.loaded = loaded;
        this.calls = calls;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.background = background;
    }

    /** Each plugin in a line of its own, so that a slow one keeps only its own waiting. */
    @Scheduled(cron = "${dianlu.plugins.jobs-every:5 * * * * *}")
    void lookForDue() {
        loaded.list().stream()
                .filter(plugin -> !plugin.extensions(ScheduledJob.class).isEmpty())
                .map(plugin -> plugin.descriptor().id())
                .distinct()
                .filter(atWork::add)
                .forEach(id -> background.execute(() -> {
                    try {
                        runDue(id);
                    } finally {
                        atWork.remove(id);
                    }
                }));
    }

    private void runDue(String pluginId) {
        for (var tenant : tenants.list()) {
            if (tenant.state().canWrite() && tenant.plugins().contains(pluginId)) {
                try {
                    TenantJobs.run(
                            tenant.id(), () -> plugins.find(pluginId).ifPresent(plugin -> runDue(plugin, tenant)));
                } catch (RuntimeException e) {
                    LOG.warn(
                            "Jobs of plugin {} for tenant {} could not be begun: {}",
                            pluginId,
                            tenant.id(),
                            e.toString());
                }
            }
        }
    }

    private void runDue(RunningPlugin plugin, TenantProfile tenant) {
        for (var job : plugin.extensions(ScheduledJob.class)) {
            Supplier<String> place = () -> StoredExtensions.place(ScheduledJob.class, job);
            try {
                var key = calls.call(plugin, LIMITS, place, job::key);
                var due = due(
                        calls.call(plugin, LIMITS, place, job::cron),
                        ZonedDateTime.now(clock).withZoneSameInstant(tenant.timeZone()));
                if (due.isPresent() && isOurs(plugin.descriptor().id(), key, due.get())) {
                    calls.call(plugin, LIMITS, place, () -> {
                        job.run();
                        return true;
                    });
                }
            } catch (PluginFailed | PluginProblem | IllegalArgumentException noted) {
                LOG.warn(
                        "A job of plugin {} did not end well: {}",
                        plugin.descriptor().id(),
                        noted.toString());
            }
        }
    }

    /** The last moment it should have begun, if that is not long ago. */
    static Optional<Instant> due(String cron, ZonedDateTime now) {
        var times = CronExpression.parse(cron);
        ZonedDateTime last = null;
        for (var next = times.next(now.minus(CAUGHT_UP)); next != null && !next.isAfter(now); next = times.next(next)) {
            last = next;
        }
        return Optional.ofNullable(last).map(ZonedDateTime::toInstant);
    }

    private boolean isOurs(String pluginId, String job, Instant due) {
        var changed = transactions.execute(
                _ -> jdbc.update(CLAIM, TenantScope.require().value(), pluginId, job, Timestamp.from(due)));
        return changed != null && changed == 1;
    }
}
