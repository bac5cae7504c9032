package io.dianlu.admin.provisioning;

import io.dianlu.admin.tenant.NewTenants;
import io.dianlu.admin.tenant.RegisterTenant;
import io.dianlu.admin.web.Operator;
import java.util.UUID;

/** Door to the provisioning of tenants. Its steps go on by themselves, on one instance at a time, also after a crash. */
public interface Provisionings {

    /**
     * Registers a tenant and begins its provisioning. The same command with the same id again is answered with what is stored, and begins
     * nothing.
     *
     * @throws io.dianlu.admin.shared.Problem validation-failed, alias-taken, id-already-used
     */
    NewTenants.Registered start(RegisterTenant command, Operator by);

    /** @throws io.dianlu.admin.shared.Problem tenant-not-found, also for a tenant from before there was provisioning */
    ProvisioningView get(UUID tenant);

    /**
     * Goes on where it failed. One that goes on, or is done, is answered as it stands.
     *
     * @throws io.dianlu.admin.shared.Problem tenant-not-found; provisioning-undone
     */
    ProvisioningView resume(UUID tenant, Operator by);

    /**
     * Undoes what was done, the last first. One that is being undone, or is, is answered as it stands.
     *
     * @throws io.dianlu.admin.shared.Problem tenant-not-found; provisioning-running; provisioning-complete, for then the tenant's own
     *     life has begun
     */
    ProvisioningView undo(UUID tenant, Operator by);
}
