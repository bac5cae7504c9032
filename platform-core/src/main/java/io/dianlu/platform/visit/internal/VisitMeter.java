package io.dianlu.platform.visit.internal;

import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.tenancy.UsageMeter;
import io.dianlu.platform.visit.PhoneTime;
import io.dianlu.tenant.Limit;
import io.dianlu.tenant.TenantProfile;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The visits that were begun in the month, on whichever day a phone says that its rep arrived. */
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

    /** The day only leads along the index: it may be earlier than when the visit was begun, by what a phone may keep a command. */
    @Override
    public long used(TenantProfile tenant, LocalDate day) {
        var first = limit().periodOf(day);
        return reads.first(
                        "select count(*) from visit where tenant_id = ? and day >= ? and opened_at >= ? and opened_at < ?",
                        (row, _) -> row.getLong(1),
                        tenant.id().value(),
                        first.minusDays(PhoneTime.MAX_AGE.toDays() + 1),
                        first.atStartOfDay(tenant.timeZone()).toOffsetDateTime(),
                        first.plusMonths(1).atStartOfDay(tenant.timeZone()).toOffsetDateTime())
                .orElse(0L);
    }
}
