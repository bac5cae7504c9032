package io.dianlu.admin.keycloak.internal;

import io.dianlu.admin.keycloak.Clients;
import io.dianlu.tenant.TenantClient;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

@Component
class RealmClients implements Clients {

    private static final int CONFLICT = 409;

    private final AdminApi keycloak;

    RealmClients(AdminApi keycloak) {
        this.keycloak = keycloak;
    }

    /** As Keycloak shows it. */
    record Client(UUID id, String clientId, @Nullable Map<String, String> attributes) {

        boolean madeFor(UUID tenant) {
            return attributes != null && tenant.toString().equals(attributes.get(RealmLogins.MADE_FOR));
        }
    }

    private record Account(UUID id) {}

    private record Secret(String value) {}

    @Override
    public Optional<TenantClient> require(UUID tenant, TenantClient.Wanted wanted, Organization organization) {
        if (find(wanted.clientId()).isEmpty()) {
            var answer = keycloak.call(HttpMethod.POST, "/clients", ApiClient.of(tenant, wanted, organization));
            // somebody made it since the look
            if (answer.status() != CONFLICT) {
                answer.orFail();
            }
        }
        return find(wanted.clientId())
                .filter(client -> client.madeFor(tenant))
                .map(client -> told(client, secret(HttpMethod.GET, client)));
    }

    @Override
    public Optional<TenantClient> renewSecret(UUID tenant, String clientId) {
        return find(clientId)
                .filter(client -> client.madeFor(tenant))
                .map(client -> told(client, secret(HttpMethod.POST, client)));
    }

    @Override
    public void remove(UUID tenant, String clientId) {
        var known = find(clientId).filter(client -> client.madeFor(tenant));
        known.ifPresent(there -> keycloak.remove("/clients/{id}", there.id()));
    }

    private Optional<Client> find(String clientId) {
        return keycloak.list(Client.class, "/clients?clientId={id}", clientId).stream()
                .findFirst();
    }

    private TenantClient told(Client client, String secret) {
        var account = keycloak.find(Account.class, "/clients/{id}/service-account-user", client.id())
                .orElseThrow();
        return new TenantClient(client.clientId(), account.id(), secret);
    }

    /** Read with {@code GET}, made anew with {@code POST}. */
    private String secret(HttpMethod method, Client client) {
        var answer = keycloak.call(method, "/clients/{id}/client-secret", null, client.id());
        return keycloak.read(answer.orFail(), Secret.class).value();
    }
}
