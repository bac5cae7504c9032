package io.dianlu.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an administrator takes away is gone with the token that was good before. Another instance is a write that this one was not told of. */
@DisplayName("Within a minute of the administrator's decision")
class PersonLeavesTest {

    private static final Duration PROMISED = Duration.ofMinutes(1);
    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, tenant.north());
    private final Person manager = PLATFORM.person(tenant, "主管", Role.MANAGER, tenant.north());

    private void onAnotherInstance(String change) {
        PLATFORM.write(
                tenant.id(),
                "update person set " + change + " where tenant_id = ? and id = ?",
                tenant.id().value(),
                manager.id());
    }

    private static String said(Reply reply) {
        return (reply.status() + " " + reply.slug()).strip();
    }

    private Reply enable(boolean enabled) {
        var version =
                administrator.get("/people/" + manager.id()).at("/version").asLong();
        return administrator.send(
                "PUT", "/people/" + manager.id() + "/enablement", Map.of("enabled", enabled), version);
    }

    @Test
    @DisplayName("a disabled person is out, for reading and writing, and in again when let in")
    void disabled() {
        assertThat(manager.get("/customers").status()).isEqualTo(200);
        assertThat(enable(false).status()).isEqualTo(200);
        await().atMost(PROMISED)
                .untilAsserted(() -> assertThat(said(manager.get("/customers"))).isEqualTo("403 person-disabled"));
        for (var path : List.of("/me", "/people", "/departments", "/visits", "/customer-search?q=a")) {
            assertThat(said(manager.get(path))).as(path).isEqualTo("403 person-disabled");
        }
        assertThat(said(manager.post("/customers", Map.of("name", "店", "kind", "SHOP"))))
                .isEqualTo("403 person-disabled");
        assertThat(enable(true).status()).isEqualTo(200);
        await().atMost(PROMISED)
                .untilAsserted(
                        () -> assertThat(manager.get("/customers").status()).isEqualTo(200));
    }

    @Test
    @DisplayName("a person disabled on another instance is out here too")
    void disabledElsewhere() {
        assertThat(manager.get("/customers").status()).isEqualTo(200);
        onAnotherInstance("enabled = false");
        await().atMost(PROMISED)
                .untilAsserted(() -> assertThat(said(manager.get("/customers"))).isEqualTo("403 person-disabled"));
    }

    @Test
    @DisplayName("a role taken away on another instance takes its permissions and its data scope along")
    void demotedElsewhere() {
        var theirs = administrator.shop("别人的店", 121.5, 31.2);
        assertThat(manager.get("/customers/" + theirs).status()).isEqualTo(200);
        assertThat(manager.get("/team-day").status()).isEqualTo(200);
        onAnotherInstance("roles = '{REP}'");
        await().atMost(PROMISED)
                .untilAsserted(() -> assertThat(said(manager.get("/team-day"))).isEqualTo("403 forbidden"));
        assertThat(manager.get("/customers/" + theirs).status()).isEqualTo(404);
    }
}
