package io.dianlu.platform.tenancy;

import io.dianlu.tenant.Limit;
import io.dianlu.tenant.TenantProfile;

/** Counts what a tenant uses of something that plans may limit. A room implements it for what it owns; called in the tenant's scope. */
public interface UsageMeter {

    Limit limit();

    /** How much it is now, counted in PostgreSQL. */
    long used(TenantProfile tenant);
}
