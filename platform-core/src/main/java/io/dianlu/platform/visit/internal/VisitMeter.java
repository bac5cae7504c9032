package io.dianlu.platform.visit.internal;

import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.tenancy.UsageMeter;
import io.dianlu.tenant.Limit;
import io.dianlu.tenant.TenantProfile;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The visits of the month. */
@Component
class VisitMeter implements UsageMeter {

    private final TenantReads reads;

    VisitMeter(TenantReads reads) {
        this.reads = reads;
    }

    @Override
    public Limit limit() {
        return Limit.VISITS_PER_MONTH;
    }

    @Override
    public long used(TenantProfile tenant) {
        var first = LocalDate.now(tenant.timeZone()).withDayOfMonth(1);
        return reads.first(
                        "select count(*) from visit where tenant_id = ? and day >= ? and day < ?",
                        (row, _) -> row.getLong(1),
                        tenant.id().value(),
                        first,
                        first.plusMonths(1))
                .orElse(0L);
    }
}
