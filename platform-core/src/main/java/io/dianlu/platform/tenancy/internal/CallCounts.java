package io.dianlu.platform.tenancy.internal;

import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.tenant.Limit;
import io.dianlu.tenant.TenantDirectory;
import io.dianlu.tenant.TenantId;
import io.dianlu.tenant.TenantProfile;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the requests of each tenant's day in memory and adds them to its row: every few seconds where there is a limit, which all instances
 * are to know of, otherwise every minute. An instance that is killed loses what it did not add yet.
 */
@Component
class CallCounts implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CallCounts.class);
    private static final Duration WITH_LIMIT_EVERY = Duration.ofSeconds(5);
    private static final int ROUNDS_WITHOUT_LIMIT = 12;

    private static final String ADD = """
            insert into api_call_count (tenant_id, day, calls) values (?, ?, ?)
            on conflict (tenant_id, day) do update set calls = api_call_count.calls + excluded.calls returning calls""";

    private final TenantDirectory directory;
    private final TenantReads reads;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Map<TenantId, CallsOfDay> current = new ConcurrentHashMap<>();
    private final Queue<CallsOfDay> over = new ConcurrentLinkedQueue<>();
    private volatile boolean running;
    private volatile Thread adding = Thread.currentThread();

    CallCounts(
            TenantDirectory directory, TenantReads reads, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.directory = directory;
        this.reads = reads;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    CallsOfDay today(TenantProfile tenant) {
        var known = current.get(tenant.id());
        return known == null || known.isOver(System.currentTimeMillis())
                ? current.compute(tenant.id(), (_, now) -> next(tenant, now))
                : known;
    }

    private CallsOfDay next(TenantProfile tenant, @Nullable CallsOfDay now) {
        if (now != null && !now.isOver(System.currentTimeMillis())) {
            return now;
        }
        if (now != null) {
            over.add(now);
        }
        return CallsOfDay.today(tenant);
    }

    /** What the row says; in the tenant's scope. */
    long stored(TenantProfile tenant, LocalDate day) {
        return reads.first(
                        "select calls from api_call_count where tenant_id = ? and day = ?",
                        (row, _) -> row.getLong(1),
                        tenant.id().value(),
                        day)
                .orElse(0L);
    }

    @Override
    public void start() {
        running = true;
        adding = Thread.ofVirtual().name("api-calls").start(this::addAgainAndAgain);
    }

    private void addAgainAndAgain() {
        try {
            for (int round = 1; running; round++) {
                Thread.sleep(WITH_LIMIT_EVERY);
                add(round % ROUNDS_WITHOUT_LIMIT == 0 ? _ -> true : this::isLimited);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isLimited(CallsOfDay calls) {
        return directory
                .find(calls.tenant())
                .filter(tenant -> tenant.limits().containsKey(Limit.API_CALLS_PER_DAY.code()))
                .isPresent();
    }

    /** Whose row cannot be written keeps the count for the next time, and so do all others: each would wait for PostgreSQL anew. */
    void add(Predicate<CallsOfDay> which) {
        try {
            for (var ended = over.peek(); ended != null; ended = over.peek()) {
                add(ended);
                over.remove(ended);
            }
            current.values().stream().filter(which).forEach(this::add);
        } catch (RuntimeException databaseAway) {
            LOG.warn("Requests wait to be counted: {}", databaseAway.toString());
        }
    }

    private void add(CallsOfDay calls) {
        long many = calls.waiting();
        if (many > 0) {
            var tenant = calls.tenant();
            Long total = TenantJobs.call(
                    tenant,
                    () -> transaction.execute(
                            _ -> jdbc.queryForObject(ADD, Long.class, tenant.value(), calls.day(), many)));
            calls.added(many, total == null ? many : total);
        }
    }

    @Override
    public void stop() {
        running = false;
        adding.interrupt();
        add(_ -> true);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
