package io.dianlu.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.local.stack.testing.GeneratedFile;
import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.ControlPlane;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.yaml.snakeyaml.Yaml;

/** Asks every operation the platform offers without a token, and as an administrator of another tenant with this tenant's ids. */
@DisplayName("Every operation of the API")
class EndpointProbeTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    /** In every text of the tenant that is attacked. */
    private static final String SECRET = "蜗牛机密";
    /** Answered before anyone is signed in, on purpose. */
    private static final Set<String> PUBLIC = Set.of("GET /api/v1/web-config");

    private final FieldPlatform.Tenant attacked = PLATFORM.newTenant();
    private final Person owner = PLATFORM.person(attacked, SECRET + "甲", Role.ADMINISTRATOR, attacked.north());
    private final Person attacker = PLATFORM.person(PLATFORM.newTenant(), "乙", Role.ADMINISTRATOR, null);

    /**
     * @param path below /api/v1, with ids of the attacked tenant
     * @param hidden whether the answer must be 403 or 404; otherwise it may speak of the attacker's own tenant
     */
    private record Probe(String path, @Nullable Object body, boolean hidden) {}

    @Test
    @DisplayName("is refused without a token")
    void withoutToken() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            for (var operation : operations()) {
                var parts = operation.split(" ");
                var path = parts[1].replaceAll("\\{[^}]+}", Ids.next().toString());
                var port = PLATFORM.bean(Environment.class).getProperty("local.server.port");
                var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "application/json")
                        .method(parts[0], BodyPublishers.ofString("{}"))
                        .build();
                var status = client.send(request, BodyHandlers.ofString()).statusCode();
                assertThat(status).as(operation).isEqualTo(PUBLIC.contains(operation) ? 200 : 401);
            }
        }
    }

    @Test
    @DisplayName("shows and changes nothing of another tenant, whatever ids it is given")
    void otherTenant() {
        var probes = probes();
        FieldPlatform.await(() -> PLATFORM.count(
                        attacked.id(),
                        "select count(*) from event_publication where serialized_event like '%' || ?::text || '%'")
                == 0);
        var before = TenantChecksums.of(attacked.id());
        assertThat(before)
                .containsKeys(
                        "customer",
                        "visit",
                        "visit_check",
                        "person",
                        "department",
                        "role",
                        "api_client",
                        "timeline_entry",
                        "audit_entry");
        for (var operation : operations()) {
            var probe = probes.get(operation);
            assertThat(probe).as("a probe for " + operation).isNotNull();
            var reply = attacker.send(operation.split(" ")[0], probe.path(), probe.body(), 1);
            assertThat(reply.status()).as(operation + " " + reply.body()).isLessThan(500);
            if (probe.hidden()) {
                assertThat(reply.status()).as(operation + " " + reply.body()).isIn(403, 404);
            }
            assertThat(reply.body().toString()).as(operation).doesNotContain(SECRET);
        }
        assertThat(TenantChecksums.of(attacked.id())).isEqualTo(before);
    }

    /** As {@code GET /api/v1/customers/{id}}, out of the committed contract, which {@code OpenApiTest} holds to the controllers. */
    private static Set<String> operations() {
        var found = new TreeSet<String>();
        Map<String, Map<String, Map<String, Object>>> contract =
                new Yaml().load(GeneratedFile.at("api/openapi/platform.yaml").text());
        Objects.requireNonNull(contract.get("paths"))
                .forEach((path, methods) ->
                        methods.keySet().forEach(method -> found.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        assertThat(found).hasSizeGreaterThan(25);
        return found;
    }

    private static UUID made(FieldPlatform.Reply reply) {
        assertThat(reply.status()).as(reply.body().toString()).isBetween(200, 299);
        return UUID.fromString(reply.at("/id").asString());
    }

    private static Map<String, Object> check() {
        return Map.of(
                "id",
                Ids.next(),
                "at",
                Instant.now().toString(),
                "position",
                Map.of("lng", 121.5, "lat", 31.2, "datum", "WGS84"));
    }

    private Map<String, Object> customer() {
        return Map.of(
                "name",
                SECRET + "烘焙",
                "kind",
                "SHOP",
                "tags",
                List.of(SECRET),
                "position",
                Map.of("lng", 121.5, "lat", 31.2, "datum", "WGS84"));
    }

    private Map<String, Probe> probes() {
        made(owner.post("/customers", customer()));
        var shop = made(owner.post("/customers", customer()));
        var recycled = made(owner.post("/customers", customer()));
        assertThat(owner.send("DELETE", "/customers/" + recycled, null, 0).status())
                .isEqualTo(204);
        var visit = owner.visit(shop);
        assertThat(owner.put("/visits/" + visit + "/check-in", check()).status())
                .isEqualTo(200);
        var field = Map.of("label", SECRET, "type", "TEXT");
        assertThat(owner.put("/custom-fields/secret", field).status()).isEqualTo(201);
        assertThat(owner.post("/maturities", Map.of("code", "SECRET", "label", SECRET))
                        .status())
                .isEqualTo(201);
        var rebuild = made(owner.post("/index-rebuilds", Map.of()));
        var role = role();
        var held = role();
        var around = "?datum=WGS84&lng=121.5&lat=31.2&radiusMeters=500";
        var foreign = Map.of("name", "乙的店", "kind", "SHOP", "ownerId", owner.id());
        var ids = Map.of("ids", List.of(shop), "addTags", List.of("乙"));
        var probes = new HashMap<String, Probe>();
        own(probes, "GET", "/me", "/me", null);
        own(probes, "GET", "/web-config", "/web-config", null);
        own(probes, "GET", "/usage", "/usage", null);
        own(probes, "GET", "/audit-entries", "/audit-entries?by=" + owner.id() + "&subjectId=" + shop, null);
        var grant = "/operator-grants/" + granted() + "/end";
        own(probes, "GET", "/operator-grants", "/operator-grants", null);
        hidden(probes, "PUT", "/operator-grants/{id}/end", grant, null);
        var looks = Map.of("name", SECRET, "partnerName", SECRET, "partnerContact", SECRET);
        assertThat(owner.send("PUT", "/branding", looks, 0).status()).isEqualTo(200);
        own(probes, "GET", "/branding", "/branding", null);
        own(probes, "PUT", "/branding", "/branding", Map.of("name", "乙"));
        own(probes, "GET", "/active-plugins", "/active-plugins", null);
        own(probes, "GET", "/tenant-plugins", "/tenant-plugins", null);
        hidden(probes, "PUT", "/tenant-plugins/{pluginId}", "/tenant-plugins/nobody", Map.of("enabled", true));
        hidden(probes, "GET", "/plugins/{pluginId}/data-export", "/plugins/nobody/data-export", null);
        hidden(probes, "GET", "/plugins/{pluginId}/openapi", "/plugins/nobody/openapi", null);
        own(probes, "GET", "/reports", "/reports", null);
        var report = "/reports/platform/visits-by-rep?from=2026-11-01&to=2026-11-30";
        own(probes, "GET", "/reports/{pluginId}/{key}", report, null);
        own(probes, "GET", "/departments", "/departments", null);
        var moved = Map.of("id", attacked.north(), "name", "乙");
        own(probes, "POST", "/departments", "/departments", moved);
        hidden(probes, "GET", "/departments/{id}", "/departments/" + attacked.south(), null);
        hidden(probes, "PUT", "/departments/{id}", "/departments/" + attacked.south(), moved);
        hidden(probes, "DELETE", "/departments/{id}", "/departments/" + attacked.south(), null);
        own(probes, "GET", "/department-headcounts", "/department-headcounts", null);
        own(probes, "GET", "/permissions", "/permissions", null);
        own(probes, "GET", "/roles", "/roles", null);
        var steward = Map.of(
                "id", role, "name", "乙", "basis", "BOSS", "reach", "TENANT", "permissions", List.of("customer.read"));
        own(probes, "POST", "/roles", "/roles", steward);
        hidden(probes, "GET", "/roles/{code}", "/roles/" + held, null);
        hidden(probes, "PUT", "/roles/{code}", "/roles/" + held, steward);
        hidden(probes, "DELETE", "/roles/{code}", "/roles/" + held, null);
        own(probes, "GET", "/people", "/people?departmentId=" + attacked.north(), null);
        var known = attackedRep();
        var enrolled = Map.of("id", owner.id(), "name", "乙", "roles", List.of("REP"), "enabled", false);
        own(probes, "POST", "/people", "/people", enrolled);
        var closure = "/departments/" + attacked.south() + "/closure";
        hidden(probes, "PUT", "/departments/{id}/closure", closure, Map.of("closed", true));
        hidden(probes, "GET", "/people/{id}", "/people/" + known, null);
        hidden(probes, "PUT", "/people/{id}", "/people/" + known, enrolled);
        hidden(probes, "PUT", "/people/{id}/enablement", "/people/" + known + "/enablement", Map.of("enabled", false));
        hidden(probes, "PUT", "/people/{id}/password", "/people/" + known + "/password", null);
        hidden(probes, "DELETE", "/people/{id}/sessions", "/people/" + known + "/sessions", null);
        var client = apiClient();
        own(probes, "GET", "/api-clients", "/api-clients", null);
        own(probes, "POST", "/api-clients", "/api-clients", Map.of("id", client, "name", "乙", "roles", List.of("REP")));
        hidden(probes, "PUT", "/api-clients/{id}/secret", "/api-clients/" + client + "/secret", null);
        var kept = Map.of("enabled", false);
        hidden(probes, "PUT", "/api-clients/{id}/enablement", "/api-clients/" + client + "/enablement", kept);
        hidden(probes, "DELETE", "/api-clients/{id}", "/api-clients/" + client, null);
        own(probes, "POST", "/customers", "/customers", foreign);
        hidden(probes, "GET", "/customers/{id}", "/customers/" + shop, null);
        hidden(probes, "PUT", "/customers/{id}", "/customers/" + shop, Map.of("name", "乙的店", "kind", "SHOP"));
        hidden(probes, "DELETE", "/customers/{id}", "/customers/" + shop, null);
        var theirs = "/customers?ownerId=" + owner.id() + "&departmentId=" + attacked.north();
        own(probes, "GET", "/customers", theirs, null);
        hidden(probes, "GET", "/customers/{id}/positions", "/customers/" + shop + "/positions", null);
        hidden(probes, "GET", "/customers/{id}/timeline", "/customers/" + shop + "/timeline", null);
        own(probes, "GET", "/customer-tags", "/customer-tags", null);
        own(probes, "GET", "/recycled-customers", "/recycled-customers", null);
        var bin = "/recycled-customers/" + recycled;
        hidden(probes, "PUT", "/recycled-customers/{id}/restoration", bin + "/restoration", null);
        hidden(probes, "DELETE", "/recycled-customers/{id}", bin, null);
        own(probes, "POST", "/customer-batches", "/customer-batches", Map.of("rows", List.of(foreign)));
        own(probes, "POST", "/customer-bulk-changes", "/customer-bulk-changes", ids);
        own(probes, "GET", "/customer-search", "/customer-search?q=woniu&ownerId=" + owner.id(), null);
        own(probes, "GET", "/customers-nearby", "/customers-nearby" + around, null);
        own(probes, "GET", "/maturities", "/maturities", null);
        hidden(probes, "GET", "/maturities/{code}", "/maturities/SECRET", null);
        own(probes, "POST", "/maturities", "/maturities", Map.of("code", "SECRET", "label", "乙"));
        own(probes, "PUT", "/maturities/{code}", "/maturities/WON", Map.of("label", "乙"));
        own(probes, "GET", "/custom-fields", "/custom-fields", null);
        hidden(probes, "GET", "/custom-fields/{key}", "/custom-fields/secret", null);
        own(probes, "DELETE", "/custom-fields/{key}", "/custom-fields/secret", null);
        own(probes, "PUT", "/custom-fields/{key}", "/custom-fields/secret", Map.of("label", "乙", "type", "TEXT"));
        hidden(probes, "POST", "/visits", "/visits", Map.of("id", Ids.next(), "customerId", shop));
        hidden(probes, "GET", "/visits/{id}", "/visits/" + visit, null);
        hidden(probes, "GET", "/visits/{id}/steps", "/visits/" + visit + "/steps", null);
        own(probes, "GET", "/visits", "/visits?customerId=" + shop + "&repId=" + owner.id(), null);
        hidden(probes, "PUT", "/visits/{id}/record", "/visits/" + visit + "/record", Map.of("text", "乙"));
        hidden(probes, "PUT", "/visits/{id}/check-in", "/visits/" + visit + "/check-in", check());
        hidden(probes, "PUT", "/visits/{id}/check-out", "/visits/" + visit + "/check-out", check());
        own(probes, "GET", "/check-ins-nearby", "/check-ins-nearby" + around, null);
        own(probes, "GET", "/team-day", "/team-day", null);
        own(probes, "POST", "/index-rebuilds", "/index-rebuilds", null);
        hidden(probes, "GET", "/index-rebuilds/{id}", "/index-rebuilds/" + rebuild, null);
        return probes;
    }

    private UUID granted() {
        var asked = Map.of(
                "operator", Ids.next(), "operatorName", SECRET, "address", "", "reason", SECRET + "查看", "minutes", 60);
        var path = "/internal/tenants/" + attacked.id() + "/operator-grants/" + Ids.next();
        return made(ControlPlane.ask("PUT", path, ControlPlane.KEY, asked));
    }

    private String role() {
        var draft = Map.of(
                "name", SECRET + Ids.next(), "basis", "REP", "reach", "OWN", "permissions", List.of("customer.read"));
        var made = owner.post("/roles", draft);
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        return made.at("/code").asString();
    }

    private UUID apiClient() {
        var made = owner.post("/api-clients", Map.of("name", SECRET, "roles", List.of("REP")));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        return UUID.fromString(made.at("/client/id").asString());
    }

    private UUID attackedRep() {
        return PLATFORM.person(attacked, SECRET + "丙", Role.REP, attacked.north())
                .id();
    }

    private static void own(
            Map<String, Probe> probes, String method, String operation, String path, @Nullable Object body) {
        probes.put(method + " /api/v1" + operation, new Probe(path, body, false));
    }

    private static void hidden(
            Map<String, Probe> probes, String method, String operation, String path, @Nullable Object body) {
        probes.put(method + " /api/v1" + operation, new Probe(path, body, true));
    }
}
