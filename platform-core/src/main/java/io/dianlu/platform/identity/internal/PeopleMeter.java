package io.dianlu.platform.identity.internal;

import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.tenancy.UsageMeter;
import io.dianlu.tenant.Limit;
import io.dianlu.tenant.TenantProfile;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who is disabled takes no place of the plan, nor does a machine. */
@Component
class PeopleMeter implements UsageMeter {

    private final TenantReads reads;

    PeopleMeter(TenantReads reads) {
        this.reads = reads;
    }

    @Override
    public Limit limit() {
        return Limit.PEOPLE;
    }

    @Override
    public long used(TenantProfile tenant, LocalDate day) {
        return reads.first(
                        "select count(*) from person where tenant_id = ? and enabled and not machine",
                        (row, _) -> row.getLong(1),
                        tenant.id().value())
                .orElse(0L);
    }
}
