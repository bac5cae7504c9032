package io.dianlu.admin.login;

import io.dianlu.tenant.TenantClient;
import java.util.UUID;

/** API clients of a tenant: programs of its own that read and write as the data plane lets them. */
public interface TenantClients {

    /**
     * The client, made now if it is not there, with its secret.
     *
     * @throws io.dianlu.admin.shared.Problem tenant-not-found, validation-failed; id-already-used when it is another tenant's
     */
    TenantClient require(UUID tenant, TenantClient.Wanted wanted);

    /** @throws io.dianlu.admin.shared.Problem client-not-found */
    TenantClient renewSecret(UUID tenant, String clientId);

    /** Takes it away, if there is one. */
    void remove(UUID tenant, String clientId);
}
