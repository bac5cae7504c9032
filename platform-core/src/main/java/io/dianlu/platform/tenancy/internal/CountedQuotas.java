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
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Component
class CountedQuotas implements Quotas {

    /** Whoever gives back knows of no limit that could refuse it. */
    static final long NONE = Long.MAX_VALUE;

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    private final TenantDirectory directory;
    private final TenantReads reads;
    private final JdbcTemplate jdbc;
    private final LateWrites late;
    private final ObjectProvider<UsageMeter> meters;
    private final Cache<Counter, Boolean> begun = Caffeine.newBuilder()
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

    private record Counter(TenantId tenant, Limit limit) {}

    @Override
    public void take(Limit limit, int count) {
        var tenant = tenant();
        var most = tenant.limits().get(limit.code());
        if (most == null) {
            return;
        }
        begin(tenant, limit, count);
        late.add(
                "update usage_counter set used = used + ?, most = ? where tenant_id = ? and name = ?",
                count,
                most,
                tenant.id().value(),
                limit.code());
        late.refuse("within_limit_of_" + limit.code(), () -> reached(limit, most));
    }

    @Override
    public void requireRoom(Limit limit) {
        var tenant = tenant();
        var most = tenant.limits().get(limit.code());
        if (most != null && counted(tenant, limit) >= most) {
            throw reached(limit, most);
        }
    }

    private static Problem reached(Limit limit, long most) {
        var type = limit == Limit.PEOPLE ? QuotaProblem.PEOPLE_LIMIT_REACHED : QuotaProblem.CUSTOMERS_LIMIT_REACHED;
        return Problem.of(type, most).with(Map.of("limit", limit.code(), "most", most));
    }

    @Override
    public void giveBack(Limit limit, int count) {
        var tenant = tenant();
        if (tenant.limits().containsKey(limit.code())) {
            begin(tenant, limit, -count);
            late.add(
                    "update usage_counter set used = used - ?, most = ? where tenant_id = ? and name = ?",
                    count,
                    NONE,
                    tenant.id().value(),
                    limit.code());
        }
    }

    private TenantProfile tenant() {
        return directory.find(TenantScope.require()).orElseThrow(() -> Problem.of(GeneralProblem.TENANT_UNKNOWN));
    }

    /**
     * The first to count finds out what there is, alone: whoever comes meanwhile waits, and then finds the row.
     *
     * @param change what this transaction did before and is about to count
     */
    private void begin(TenantProfile tenant, Limit limit, int change) {
        var counter = new Counter(tenant.id(), limit);
        if (begun.getIfPresent(counter) != null) {
            return;
        }
        var id = tenant.id().value();
        reads.list(LOCK, (_, _) -> id, "usage " + id + " " + limit.code());
        var there = reads.first(
                "select 1 from usage_counter where tenant_id = ? and name = ?",
                (row, _) -> row.getInt(1),
                id,
                limit.code());
        if (there.isEmpty()) {
            jdbc.update(
                    "insert into usage_counter (tenant_id, name, used, most) values (?, ?, ?, ?)",
                    id,
                    limit.code(),
                    counted(tenant, limit) - change,
                    NONE);
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                begun.put(counter, true);
            }
        });
    }

    private long counted(TenantProfile tenant, Limit limit) {
        return meters.stream()
                .filter(meter -> meter.limit() == limit)
                .mapToLong(meter -> meter.used(tenant))
                .sum();
    }
}
