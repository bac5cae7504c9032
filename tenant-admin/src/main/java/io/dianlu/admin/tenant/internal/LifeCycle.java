package io.dianlu.admin.tenant.internal;

import static io.dianlu.tenant.TenantState.ACTIVE;
import static io.dianlu.tenant.TenantState.DEACTIVATED;
import static io.dianlu.tenant.TenantState.PROVISIONING;
import static io.dianlu.tenant.TenantState.PURGED;
import static io.dianlu.tenant.TenantState.SUSPENDED;
import static io.dianlu.tenant.TenantState.TRIAL;

import io.dianlu.tenant.TenantState;
import java.util.Map;
import java.util.Set;

/** Which steps a tenant's life may take (P-02). A trial nobody bought is suspended; who was deactivated may come back until purged. */
final class LifeCycle {

    private static final Map<TenantState, Set<TenantState>> STEPS = Map.of(
            // its provisioning decides, no operator
            PROVISIONING, Set.of(),
            TRIAL, Set.of(ACTIVE, SUSPENDED),
            ACTIVE, Set.of(SUSPENDED),
            SUSPENDED, Set.of(ACTIVE, DEACTIVATED),
            DEACTIVATED, Set.of(ACTIVE, PURGED),
            PURGED, Set.of());

    private LifeCycle() {}

    static boolean allows(TenantState from, TenantState to) {
        return STEPS.getOrDefault(from, Set.of()).contains(to);
    }
}
