package io.dianlu.platform.customer.internal;

import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.tenancy.UsageMeter;
import io.dianlu.tenant.Limit;
import io.dianlu.tenant.TenantProfile;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What lies in the recycle bin takes no place of the plan. */
@Component
class CustomerMeter implements UsageMeter {

    private final TenantReads reads;

    CustomerMeter(TenantReads reads) {
        this.reads = reads;
    }

    @Override
    public Limit limit() {
        return Limit.CUSTOMERS;
    }

    @Override
    public long used(TenantProfile tenant, LocalDate day) {
        return reads.first(
                        "select count(*) from customer where tenant_id = ? and deleted_at is null",
                        (row, _) -> row.getLong(1),
                        tenant.id().value())
                .orElse(0L);
    }
}
