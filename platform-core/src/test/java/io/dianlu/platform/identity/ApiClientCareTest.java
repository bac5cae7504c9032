package io.dianlu.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An API client that is looked after")
class ApiClientCareTest extends MadeClients {

    private static Instant secretChanged(Reply answer) {
        return Instant.parse(answer.at("/client/secretChangedAt").asString());
    }

    @Test
    @DisplayName("is one of twenty at most, also when several are made at once; a deleted one makes room")
    void limit() throws Exception {
        var made = IntStream.range(0, 18).mapToObj(_ -> made("REP")).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> another = () -> create(draft("同时", "REP")).status();
            var statuses = threads.invokeAll(Collections.nCopies(5, another)).stream()
                    .map(each -> each.resultNow())
                    .toList();
            assertThat(statuses).containsOnly(201, 409);
            assertThat(Collections.frequency(statuses, 201)).isEqualTo(2);
        }
        var refused = create(draft("第二十一个", "REP"));
        assertThat(refused.slug()).isEqualTo("too-many-api-clients");
        assertThat(administrator.get("/api-clients").body()).hasSize(20);
        assertThat(administrator.send("DELETE", path(made.getFirst()), null).status())
                .isEqualTo(204);
        assertThat(create(draft("第二十个", "REP")).status()).isEqualTo(201);
    }

    @Test
    @DisplayName(
            "gets another secret; is kept out and let in again; is deleted for good: each at once and in the audit")
    void cared() {
        var made = made("BOSS");
        var program = program(made);
        assertThat(program.get("/customers").status()).isEqualTo(200);
        var renewed = administrator.put(path(made) + "/secret", Map.of());
        assertThat(renewed.at("/secret").asString())
                .startsWith("secret-")
                .isNotEqualTo(made.at("/secret").asString());
        assertThat(secretChanged(renewed)).isAfter(secretChanged(made));
        assertThat(administrator.put(path(made) + "/enablement", Map.of()).field())
                .isEqualTo("enabled");
        assertThat(administrator
                        .put(path(made) + "/enablement", Map.of("enabled", false))
                        .at("/enabled")
                        .asBoolean())
                .isFalse();
        assertThat(program.get("/customers").slug()).isEqualTo("person-disabled");
        administrator.put(path(made) + "/enablement", Map.of("enabled", true));
        assertThat(program.get("/customers").status()).isEqualTo(200);
        assertThat(administrator.send("DELETE", path(made), null).status()).isEqualTo(204);
        assertThat(program.get("/customers").slug()).isEqualTo("person-disabled");
        assertThat(administrator.get("/api-clients").body()).isEmpty();
        assertThat(LOGINS.knowsClient(made.at("/client/clientId").asString())).isFalse();
        assertThat(administrator.send("DELETE", path(made), null).slug()).isEqualTo("api-client-not-found");
        assertThat(administrator.put(path(made) + "/secret", Map.of()).status()).isEqualTo(404);
        assertThat(administrator
                        .put(path(made) + "/enablement", Map.of("enabled", true))
                        .status())
                .isEqualTo(404);
        FieldPlatform.await(() -> trail(made).contains("REMOVED"));
        assertThat(trail(made))
                .contains("SECRET_CHANGED", "DISABLED", "ENABLED")
                .doesNotContain(renewed.at("/secret").asString());
    }

    @Test
    @DisplayName("keeps its role from being deleted until it is deleted itself")
    void role() {
        var role = administrator.post(
                "/roles",
                Map.of("name", "对接", "basis", "BOSS", "reach", "TENANT", "permissions", List.of("customer.read")));
        var code = role.at("/code").asString();
        var made = made(code);
        var program = program(made);
        assertThat(program.get("/customers").status()).isEqualTo(200);
        assertThat(program.post("/customers", Map.of("name", "甲", "kind", "SHOP"))
                        .status())
                .isEqualTo(403);
        assertThat(administrator.send("DELETE", "/roles/" + code, null, 0).slug())
                .isEqualTo("role-in-use");
        administrator.send("DELETE", path(made), null);
        assertThat(administrator.send("DELETE", "/roles/" + code, null, 0).status())
                .isEqualTo(204);
    }

    @Test
    @DisplayName("is neither made nor deleted while the control plane is away")
    void away() {
        var made = made("REP");
        LOGINS.away(tenant, true);
        assertThat(create(draft("甲", "REP")).slug()).isEqualTo("logins-unavailable");
        assertThat(administrator.put(path(made) + "/secret", Map.of()).status()).isEqualTo(503);
        assertThat(administrator.send("DELETE", path(made), null).status()).isEqualTo(503);
        assertThat(administrator.get("/api-clients").body()).hasSize(1);
        assertThat(administrator
                        .put(path(made) + "/enablement", Map.of("enabled", false))
                        .status())
                .as("keeping it out needs nobody else")
                .isEqualTo(200);
        LOGINS.away(tenant, false);
    }
}
