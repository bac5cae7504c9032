package io.dianlu.platform.tenancy;

import io.dianlu.tenant.TenantProfile;

/**
 * Something a room gives every tenant to begin with. Made when the control plane sets a tenant up; called in the tenant's scope, in a
 * transaction of its own. Beginnings are made in the order of their beans and taken back the other way round.
 */
public interface TenantBeginning {

    /** What it is, for the control plane: words with dashes. */
    String name();

    /**
     * Makes it, unless it is there.
     *
     * @return whether this call made it
     */
    boolean make(TenantProfile tenant);

    /**
     * Takes it away again, if it is there.
     *
     * @throws io.dianlu.platform.shared.Problem when people have put something beside it
     */
    void takeBack(TenantProfile tenant);
}
