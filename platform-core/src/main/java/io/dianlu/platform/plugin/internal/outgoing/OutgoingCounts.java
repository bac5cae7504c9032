package io.dianlu.platform.plugin.internal.outgoing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.dianlu.platform.tenancy.PlatformWork;
import io.dianlu.plugin.Http;
import io.dianlu.tenant.TenantId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** How often plugins call other systems for each tenant: bounded by the minute, and added up by the day for whoever runs the platform. */
@Component
class OutgoingCounts {

    private static final Logger LOG = LoggerFactory.getLogger(OutgoingCounts.class);
    private static final int DAYS_KEPT = 90;
    private static final int MOST_REMEMBERED = 100_000;
    private static final String ADD = """
            insert into plugin_outgoing (plugin_id, called_for, day, calls, failures) values (?, ?, ?, ?, ?)
            on conflict (plugin_id, called_for, day) do update
            set calls = plugin_outgoing.calls + excluded.calls, failures = plugin_outgoing.failures + excluded.failures""";

    private record Key(String pluginId, TenantId tenant) {}

    private record Count(LongAdder calls, LongAdder failures) {
        Count() {
            this(new LongAdder(), new LongAdder());
        }
    }

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Map<Key, Count> counted = new ConcurrentHashMap<>();
    private final Cache<Key, AtomicInteger> thisMinute = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    OutgoingCounts(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** @return false when there were as many within a minute as there may be */
    boolean begin(String pluginId, TenantId tenant) {
        return thisMinute
                        .get(new Key(pluginId, tenant), _ -> new AtomicInteger())
                        .incrementAndGet()
                <= Http.MOST_CALLS_A_MINUTE;
    }

    void end(String pluginId, TenantId tenant, boolean answered) {
        var count = counted.computeIfAbsent(new Key(pluginId, tenant), _ -> new Count());
        count.calls().increment();
        if (!answered) {
            count.failures().increment();
        }
    }

    /** An instance that is killed loses its last half minute. */
    @Scheduled(fixedDelayString = "PT30S")
    void addAll() {
        try {
            counted.forEach((key, count) -> {
                long calls = count.calls().sum();
                long failures = count.failures().sum();
                if (calls > 0) {
                    add(key, calls, failures);
                    count.calls().add(-calls);
                    count.failures().add(-failures);
                }
            });
        } catch (DataAccessException | TransactionException databaseAway) {
            LOG.warn("Calls of plugins wait to be counted: {}", databaseAway.toString());
        }
    }

    /** Older ones say nothing any more. */
    @Scheduled(cron = "0 40 3 * * *")
    void forget() {
        PlatformWork.run(() -> transactions.executeWithoutResult(_ -> jdbc.update(
                "delete from plugin_outgoing where day < ?",
                LocalDate.now(ZoneOffset.UTC).minusDays(DAYS_KEPT))));
    }

    private void add(Key key, long calls, long failures) {
        var day = LocalDate.now(ZoneOffset.UTC);
        PlatformWork.run(() -> transactions.executeWithoutResult(
                _ -> jdbc.update(ADD, key.pluginId(), key.tenant().value(), day, calls, failures)));
    }
}
