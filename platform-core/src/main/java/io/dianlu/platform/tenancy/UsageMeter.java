package io.dianlu.platform.tenancy;

import io.dianlu.tenant.Limit;
import io.dianlu.tenant.TenantProfile;
import java.time.LocalDate;

/** Counts what a tenant uses of something that plans may limit. A room implements it for what it owns; called in the tenant's scope. */
public interface UsageMeter {

    Limit limit();

    /**
     * How much it is, counted in PostgreSQL.
     *
     * @param day in the tenant's time zone: of what each period allows anew, the one it belongs to is counted
     */
    long used(TenantProfile tenant, LocalDate day);
}
