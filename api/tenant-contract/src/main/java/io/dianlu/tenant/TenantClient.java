package io.dianlu.tenant;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The wire format in which the data plane has the control plane look after the API clients of a tenant, authorised by the header
 * {@code X-Dianlu-Feed-Key}. {@code POST /internal/tenants/{id}/api-clients} with {@link Wanted} makes a client or finds the one it made before;
 * {@code PUT …/{clientId}/secret} gives it another secret; {@code DELETE …/{clientId}} takes it away, and one that is gone is gone. A client that was
 * not made for the tenant is answered with 404 {@code client-not-found}, or with 409 {@code id-already-used} where it is to be made.
 *
 * @param clientId under which it asks for tokens
 * @param subject in its tokens
 * @param secret kept by Keycloak alone; null where it is not to be told
 */
public record TenantClient(
        String clientId, UUID subject, @Nullable String secret) {

    /** Path of a tenant's API clients on the control plane. */
    public static final String PATH = "/internal/tenants/{id}/api-clients";

    /**
     * A client that is to be.
     *
     * @param id made by the data plane; the client's id in Keycloak is made from it
     * @param name as the tenant calls it
     */
    public record Wanted(UUID id, String name) {

        /** What a program signs in as. */
        public String clientId() {
            return "api-" + id;
        }
    }

    /** Without the secret, so that no log tells it. */
    @Override
    public String toString() {
        return "TenantClient[" + clientId + "]";
    }
}
