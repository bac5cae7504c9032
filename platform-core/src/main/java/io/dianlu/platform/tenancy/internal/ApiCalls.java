package io.dianlu.platform.tenancy.internal;

import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.tenancy.TenantRequests;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.platform.tenancy.UsageMeter;
import io.dianlu.tenant.Limit;
import io.dianlu.tenant.TenantDirectory;
import io.dianlu.tenant.TenantId;
import io.dianlu.tenant.TenantProfile;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts the requests of each tenant in memory and adds them to its row every minute; an instance that is killed loses its last minute. */
@Component
@Order(TenantRequests.ORDER + 1)
class ApiCalls extends OncePerRequestFilter implements UsageMeter, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ApiCalls.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final TenantDirectory directory;
    private final TenantReads reads;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Map<TenantId, LongAdder> counted = new ConcurrentHashMap<>();
    private volatile boolean running;
    private volatile Thread adding = Thread.currentThread();

    ApiCalls(TenantDirectory directory, TenantReads reads, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.directory = directory;
        this.reads = reads;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        TenantScope.find()
                .ifPresent(tenant ->
                        counted.computeIfAbsent(tenant, _ -> new LongAdder()).increment());
        chain.doFilter(request, response);
    }

    @Override
    public Limit limit() {
        return Limit.API_CALLS_PER_DAY;
    }

    @Override
    public long used(TenantProfile tenant) {
        var waiting = counted.get(tenant.id());
        return (waiting == null ? 0 : waiting.sum())
                + reads.first(
                                "select calls from api_call_count where tenant_id = ? and day = ?",
                                (row, _) -> row.getLong(1),
                                tenant.id().value(),
                                LocalDate.now(tenant.timeZone()))
                        .orElse(0L);
    }

    @Override
    public void start() {
        running = true;
        adding = Thread.ofVirtual().name("api-calls").start(this::add);
    }

    private void add() {
        try {
            while (running) {
                Thread.sleep(EVERY);
                addAll();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whose row cannot be written keeps the count for the next time, and so do all others: each would wait for PostgreSQL anew. */
    private void addAll() {
        try {
            counted.forEach((tenant, calls) -> {
                long many = calls.sum();
                if (many > 0) {
                    directory.find(tenant).ifPresent(profile -> add(profile, many));
                    calls.add(-many);
                }
            });
        } catch (RuntimeException databaseAway) {
            LOG.warn("Requests wait to be counted: {}", databaseAway.toString());
        }
    }

    private void add(TenantProfile tenant, long many) {
        TenantJobs.run(
                tenant.id(),
                () -> transaction.executeWithoutResult(
                        _ -> jdbc.update("""
                        insert into api_call_count (tenant_id, day, calls) values (?, ?, ?)
                        on conflict (tenant_id, day) do update set calls = api_call_count.calls + excluded.calls""", tenant.id().value(), LocalDate.now(tenant.timeZone()), many)));
    }

    @Override
    public void stop() {
        running = false;
        adding.interrupt();
        addAll();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
