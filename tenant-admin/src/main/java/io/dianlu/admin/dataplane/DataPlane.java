package io.dianlu.admin.dataplane;

import io.dianlu.tenant.TenantSetup;
import io.dianlu.tenant.TenantUsage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the control plane asks of the data plane. */
public interface DataPlane {

    /**
     * Gives a tenant what it begins with; asked again, it makes nothing twice.
     *
     * @throws io.dianlu.admin.shared.OutsideFailure data-plane-away, data-plane-refused
     */
    TenantSetup setUp(UUID tenant);

    /**
     * Takes back what the set-up made.
     *
     * @throws io.dianlu.admin.shared.OutsideFailure tenant-in-use, data-plane-away, data-plane-refused
     */
    void takeBack(UUID tenant);

    /**
     * What the next few tenants use.
     *
     * @param after a tenant's id, or null for the first
     * @throws io.dianlu.admin.shared.OutsideFailure data-plane-away, data-plane-refused
     */
    TenantUsage usage(@Nullable UUID after);
}
