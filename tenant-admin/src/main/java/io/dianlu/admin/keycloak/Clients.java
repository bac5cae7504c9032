package io.dianlu.admin.keycloak;

import io.dianlu.tenant.TenantClient;
import java.util.Optional;
import java.util.UUID;

/**
 * Programs of tenants that sign in by a secret. Each carries the tenant it was made for, and its tokens name that tenant's organization and can name
 * no other; any other client of the realm is never touched.
 */
public interface Clients {

    /**
     * The client, made now if it is not there.
     *
     * @param organization the tenant's, as its tokens are to name it
     * @return empty when the id belongs to somebody else
     */
    Optional<TenantClient> require(UUID tenant, TenantClient.Wanted wanted, Organization organization);

    /** @param id in Keycloak */
    record Organization(String id, String alias) {}

    /** Another secret; the one before is good no more. Empty when there is no such client of the tenant. */
    Optional<TenantClient> renewSecret(UUID tenant, String clientId);

    /** Takes the client away, if it is the tenant's. */
    void remove(UUID tenant, String clientId);
}
