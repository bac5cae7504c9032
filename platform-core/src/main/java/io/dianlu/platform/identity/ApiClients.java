package io.dianlu.platform.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Door to the API clients of the tenant (P-10), for its administrators. */
public interface ApiClients {

    /** The most a tenant may have. */
    int MAX = 20;

    /**
     * By name.
     *
     * @throws io.dianlu.platform.shared.Problem forbidden
     */
    List<ApiClientView> list();

    /**
     * Creates a client, or answers the one that the same draft created before, without its secret.
     *
     * @throws io.dianlu.platform.shared.Problem validation-failed, forbidden, id-already-used; too-many-api-clients; logins-unavailable
     */
    Created create(ApiClientDraft draft);

    /**
     * @param fresh whether this call created it
     * @param secret told this once; null where the client was there
     */
    record Created(
            ApiClientView client, boolean fresh, @Nullable String secret) {

        @Override
        public String toString() {
            return "Created[" + client + "]";
        }
    }

    /**
     * Gives it another secret; no token is given for the one before.
     *
     * @throws io.dianlu.platform.shared.Problem api-client-not-found, forbidden, logins-unavailable
     */
    Secret renewSecret(UUID id);

    /** Told this once. */
    record Secret(ApiClientView client, String secret) {

        @Override
        public String toString() {
            return "Secret[" + client + "]";
        }
    }

    /**
     * Lets it in or keeps it out; a disabled client is out within a minute on every instance.
     *
     * @throws io.dianlu.platform.shared.Problem api-client-not-found, forbidden
     */
    ApiClientView enable(UUID id, boolean enabled);

    /**
     * Takes it away for good; it is out within a minute on every instance.
     *
     * @throws io.dianlu.platform.shared.Problem api-client-not-found, forbidden, logins-unavailable
     */
    void remove(UUID id);
}
