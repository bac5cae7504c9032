package io.dianlu.platform.tenancy.internal;

import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.tenancy.Usage;
import io.dianlu.platform.tenancy.UsageMeter;
import io.dianlu.tenant.Limit;
import io.dianlu.tenant.TenantProfile;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class MeteredUsage implements Usage {

    private final List<UsageMeter> meters;
    private final TenantReads reads;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    MeteredUsage(
            List<UsageMeter> meters, TenantReads reads, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.meters = meters;
        this.reads = reads;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Map<Limit, Long> now(TenantProfile tenant) {
        var used = new EnumMap<Limit, Long>(Limit.class);
        var today = LocalDate.now(tenant.timeZone());
        meters.forEach(meter -> used.put(meter.limit(), meter.used(tenant, today)));
        return used;
    }

    @Override
    public Map<Limit, Long> reconciled(TenantProfile tenant) {
        var used = new EnumMap<Limit, Long>(Limit.class);
        var today = LocalDate.now(tenant.timeZone());
        meters.forEach(meter -> used.put(
                meter.limit(),
                tenant.limits().containsKey(meter.limit().code())
                        ? counted(tenant, meter, today)
                        : meter.used(tenant, today)));
        return used;
    }

    /**
     * Whoever takes or gives back does so under the row's lock and until its commit: what was counted before is seen by the count, what
     * comes after changes the row after it.
     */
    private long counted(TenantProfile tenant, UsageMeter meter, LocalDate today) {
        var id = tenant.id().value();
        var period = meter.limit().periodOf(today);
        var name = meter.limit().code();
        Long used = transaction.execute(_ -> {
            var before = reads.first(
                    "select used from usage_counter where tenant_id = ? and name = ? and period = ? for no key update",
                    (row, _) -> row.getLong(1),
                    id,
                    name,
                    period);
            long now = meter.used(tenant, today);
            if (before.isPresent() && before.get() != now) {
                jdbc.update(
                        "update usage_counter set used = ?, most = ? where tenant_id = ? and name = ? and period = ?",
                        now,
                        CountedQuotas.NONE,
                        id,
                        name,
                        period);
            }
            return now;
        });
        return used == null ? 0 : used;
    }
}
