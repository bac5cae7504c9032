package io.dianlu.platform.testing;

import io.dianlu.tenant.TenantClient;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** API clients as {@link TenantClient} says, for {@link StandInLogins}. */
final class StandInClients {

    private final Map<String, Client> byId = new ConcurrentHashMap<>();

    private record Client(UUID tenant, TenantClient told) {}

    /** @param body null for 204 */
    record Reply(int status, @Nullable Object body) {}

    Reply answer(UUID tenant, String method, String rest, JsonNode wanted) {
        if (rest.isEmpty()) {
            var clientId = "api-" + wanted.path("id").asString();
            var made = new Client(tenant, new TenantClient(clientId, UUID.randomUUID(), secret()));
            var client = byId.computeIfAbsent(clientId, _ -> made);
            return client.tenant().equals(tenant)
                    ? new Reply(200, client.told())
                    : new Reply(409, Map.of("slug", "id-already-used"));
        }
        var clientId = rest.split("/")[0];
        var known = byId.get(clientId);
        boolean ours = known != null && known.tenant().equals(tenant);
        if (method.equals("DELETE")) {
            if (ours) {
                byId.remove(clientId);
            }
            return new Reply(204, null);
        }
        if (!ours) {
            return new Reply(404, Map.of("slug", "client-not-found"));
        }
        var renewed = new TenantClient(clientId, known.told().subject(), secret());
        byId.put(clientId, new Client(tenant, renewed));
        return new Reply(200, renewed);
    }

    UUID subject(String clientId) {
        return Objects.requireNonNull(byId.get(clientId)).told().subject();
    }

    boolean knows(String clientId) {
        return byId.containsKey(clientId);
    }

    private static String secret() {
        return "secret-" + UUID.randomUUID();
    }
}
