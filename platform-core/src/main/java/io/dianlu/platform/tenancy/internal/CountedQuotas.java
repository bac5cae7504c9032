package io.dianlu.platform.tenancy.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.LateWrites;
import io.dianlu.platform.tenancy.QuotaProblem;
import io.dianlu.platform.tenancy.Quotas;
import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.platform.tenancy.UsageMeter;
import io.dianlu.tenant.Limit;
import io.dianlu.tenant.TenantDirectory;
import io.dianlu.tenant.TenantId;
import io.dianlu.tenant.TenantProfile;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Component
class CountedQuotas implements Quotas {

    /** Whoever gives back knows of no limit that could refuse it. */
    static final long NONE = Long.MAX_VALUE;

    private static final String ADD =
            "update usage_counter set used = used + ?, most = ? where tenant_id = ? and name = ? and period = ?";

    private static final String INSERT =
            "insert into usage_counter (tenant_id, name, period, used, most) values (?, ?, ?, ?, ?)";

    private static final String FORGET = "delete from usage_counter where tenant_id = ? and name = ? and period < ?";

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    private final TenantDirectory directory;
    private final TenantReads reads;
    private final JdbcTemplate jdbc;
    private final LateWrites late;
    private final ObjectProvider<UsageMeter> meters;
    private final Cache<Begun, Boolean> begun = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    CountedQuotas(
            TenantDirectory directory,
            TenantReads reads,
            JdbcTemplate jdbc,
            LateWrites late,
            ObjectProvider<UsageMeter> meters) {
        this.directory = directory;
        this.reads = reads;
        this.jdbc = jdbc;
        this.late = late;
        this.meters = meters;
    }

    private record Counter(TenantProfile tenant, Limit limit, LocalDate period) {

        @Nullable
        Object[] key() {
            return new @Nullable Object[] {tenant.id().value(), limit.code(), period};
        }
    }

    /** Of a counter that has a row; not the profile, which changes. */
    private record Begun(TenantId tenant, Limit limit, LocalDate period) {}

    @Override
    public void take(Limit limit, int count) {
        take(limit, LocalDate.EPOCH, count);
    }

    @Override
    public void take(Limit limit, LocalDate day, int count) {
        var tenant = tenant();
        var most = tenant.limits().get(limit.code());
        if (most == null) {
            return;
        }
        var counter = new Counter(tenant, limit, limit.periodOf(day));
        begin(counter, day, count);
        late.add(ADD, parameters(count, most, counter));
        // PostgreSQL writes names without quotes in small letters
        late.refuse(
                "within_limit_of_" + limit.code().toLowerCase(Locale.ROOT),
                () -> reached(limit, most, counter.period()));
    }

    @Override
    public void requireRoom(Limit limit) {
        var tenant = tenant();
        var most = tenant.limits().get(limit.code());
        if (most == null) {
            return;
        }
        var counter = new Counter(tenant, limit, limit.periodOf(LocalDate.EPOCH));
        if (counted(counter, LocalDate.EPOCH) >= most) {
            throw reached(limit, most, counter.period());
        }
    }

    private static Problem reached(Limit limit, long most, LocalDate period) {
        var members = new HashMap<String, Object>(Map.of("limit", limit.code(), "most", most));
        return switch (limit) {
            case PEOPLE -> Problem.of(QuotaProblem.PEOPLE_LIMIT_REACHED, most).with(members);
            case CUSTOMERS ->
                Problem.of(QuotaProblem.CUSTOMERS_LIMIT_REACHED, most).with(members);
            case VISITS_PER_MONTH -> {
                var next = period.plusMonths(1);
                members.put("from", next);
                yield Problem.of(QuotaProblem.VISITS_LIMIT_REACHED, most, next.toString())
                        .with(members);
            }
            case API_CALLS_PER_DAY, REQUESTS_PER_SECOND ->
                throw new IllegalArgumentException("Not kept in a row: " + limit);
        };
    }

    @Override
    public void giveBack(Limit limit, int count) {
        var tenant = tenant();
        if (tenant.limits().containsKey(limit.code())) {
            var counter = new Counter(tenant, limit, limit.periodOf(LocalDate.EPOCH));
            begin(counter, LocalDate.EPOCH, -count);
            late.add(ADD, parameters(-count, NONE, counter));
        }
    }

    private static @Nullable Object[] parameters(long count, long most, Counter counter) {
        return new @Nullable Object[] {
            count, most, counter.tenant().id().value(), counter.limit().code(), counter.period()
        };
    }

    private TenantProfile tenant() {
        return directory.find(TenantScope.require()).orElseThrow(() -> Problem.of(GeneralProblem.TENANT_UNKNOWN));
    }

    /**
     * The first to count finds out what there is, alone: whoever comes meanwhile waits, and then finds the row.
     *
     * @param change what this transaction did before and is about to count
     */
    private void begin(Counter counter, LocalDate day, int change) {
        var begunCounter = new Begun(counter.tenant().id(), counter.limit(), counter.period());
        if (begun.getIfPresent(begunCounter) != null) {
            return;
        }
        var id = counter.tenant().id().value();
        var name = counter.limit().code();
        reads.list(LOCK, (_, _) -> id, "usage " + id + " " + name);
        var there = reads.first(
                "select 1 from usage_counter where tenant_id = ? and name = ? and period = ?",
                (row, _) -> row.getInt(1),
                counter.key());
        if (there.isEmpty()) {
            // the period before may still be counted in by an instance whose clock is behind
            jdbc.update(FORGET, id, name, counter.period().minusMonths(1));
            jdbc.update(INSERT, id, name, counter.period(), counted(counter, day) - change, NONE);
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                begun.put(begunCounter, true);
            }
        });
    }

    private long counted(Counter counter, LocalDate day) {
        return meters.stream()
                .filter(meter -> meter.limit() == counter.limit())
                .mapToLong(meter -> meter.used(counter.tenant(), day))
                .sum();
    }
}
