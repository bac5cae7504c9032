package io.dianlu.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.ControlPlane;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An operator with a grant")
class OperatorAccessTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final String REASON = "客户反映列表打不开";

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, null);
    private final Person rep = PLATFORM.person(tenant, "业务员", Role.REP, tenant.north());
    private final Visit visit = Visit.to(tenant);

    private void granted() {
        var reply = visit.ask(REASON, 60);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
    }

    @Test
    @DisplayName("reads customers and visits of the whole tenant, and nobody else without one does")
    void reads() {
        var shop = rep.shop("查看的店", 121.5, 31.2);
        var visited = rep.visit(shop);
        assertThat(visit.get("/customers")).startsWith("403").contains("operator-grant-over");
        granted();
        FieldPlatform.await(() -> visit.get("/customers").startsWith("200"));
        assertThat(visit.get("/customers")).contains("查看的店");
        assertThat(visit.get("/customers/" + shop)).startsWith("200").contains("查看的店");
        assertThat(visit.get("/visits?customerId=" + shop)).startsWith("200").contains(visited.toString());
        assertThat(visit.get("/visits/" + visited)).startsWith("200");
        var stranger = new Visit(tenant, Ids.next(), visit.grant());
        assertThat(stranger.get("/customers"))
                .as("another operator by this grant")
                .startsWith("403");
    }

    @Test
    @DisplayName("of one tenant sees nothing of another")
    void otherTenant() {
        granted();
        var other = PLATFORM.newTenant();
        var secret = PLATFORM.person(other, "别家业务员", Role.REP, other.north()).shop("别家的店", 121.5, 31.2);
        var crossing = new Visit(other, visit.operator(), visit.grant());
        assertThat(crossing.get("/customers")).startsWith("403").doesNotContain("别家");
        FieldPlatform.await(() -> visit.get("/customers").startsWith("200"));
        assertThat(visit.get("/customers/" + secret)).startsWith("404");
        assertThat(visit.get("/customers")).doesNotContain("别家");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "POST /customers",
                "PUT /customers/0199a0aa-0000-7000-8000-000000000000",
                "DELETE /customers/0199a0aa-0000-7000-8000-000000000000",
                "POST /customer-batches",
                "POST /customer-bulk-changes",
                "POST /visits",
                "PUT /custom-fields/size",
                "PATCH /customers",
                "POST /plugins/any/notes",
                "PUT /operator-grants/0199a0aa-0000-7000-8000-000000000000/end"
            })
    @DisplayName("writes nothing")
    void neverWrites(String operation) {
        granted();
        var parts = operation.split(" ");
        assertThat(visit.send(parts[0], parts[1])).startsWith("403");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/me",
                "/people",
                "/departments",
                "/roles",
                "/usage",
                "/audit-entries",
                "/operator-grants",
                "/tenant-plugins",
                "/active-plugins",
                "/recycled-customers",
                "/team-day",
                "/plugins/any/notes",
                "/customers/x/../../people",
                "/customers/",
                "/visits/0199a0aa-0000-7000-8000-000000000000/steps"
            })
    @DisplayName("reads nothing else")
    void nothingElse(String path) {
        granted();
        assertThat(visit.get(path)).doesNotStartWith("200").doesNotContain("业务员");
    }

    @Test
    @DisplayName("is seen by the tenant with reason and end, in the audit too, and is sent away at once")
    void ended() {
        granted();
        FieldPlatform.await(() -> visit.get("/customers").startsWith("200"));
        var seen = administrator.get("/operator-grants").at("/items/0");
        assertThat(seen.at("/operatorName").asString()).isEqualTo("运营小陈");
        assertThat(seen.at("/reason").asString()).isEqualTo(REASON);
        assertThat(seen.at("/state").asString()).isEqualTo("OPEN");
        var end = "/operator-grants/" + visit.grant() + "/end";
        assertThat(rep.send("PUT", end, null).status()).isEqualTo(403);
        var reply = administrator.send("PUT", end, null);
        assertThat(reply.at("/state").asString()).isEqualTo("ENDED");
        assertThat(reply.at("/endedBy").asString()).isEqualTo("管理员");
        assertThat(visit.get("/customers")).startsWith("403").contains("operator-grant-over");
        assertThat(administrator.send("PUT", end, null).at("/endedAt")).isEqualTo(reply.at("/endedAt"));
        assertThat(administrator
                        .send("PUT", "/operator-grants/" + Ids.next() + "/end", null)
                        .status())
                .isEqualTo(404);
        FieldPlatform.await(
                () -> administrator.get("/audit-entries").at("/items").size() == 2);
        var entries = administrator.get("/audit-entries?kind=OPERATOR_ACCESS").at("/items");
        assertThat(entries.at("/0/action").asString()).isEqualTo("ENDED");
        assertThat(entries.at("/0/by/name").asString()).isEqualTo("管理员");
        assertThat(entries.at("/1/by/kind").asString()).isEqualTo("OPERATOR");
        assertThat(entries.at("/1/address").asString()).isEqualTo("203.0.113.9");
        assertThat(entries.at("/1/after/reason").asString()).isEqualTo(REASON);
    }

    @Test
    @DisplayName(
            "is out when its time is over, though nobody ended it, and within ten seconds where another instance did")
    void over() {
        granted();
        FieldPlatform.await(() -> visit.get("/customers").startsWith("200"));
        PLATFORM.write(
                tenant.id(),
                "update operator_grant set until = now() where tenant_id = ? and id = ?",
                tenant.id().value(),
                visit.grant());
        FieldPlatform.await(() -> visit.get("/customers").startsWith("403"));
        assertThat(administrator.get("/operator-grants").at("/items/0/state").asString())
                .isEqualTo("OVER");
    }

    @Test
    @DisplayName("gives it up, which ends only a grant of their own")
    void givenUp() {
        granted();
        var query = "?operatorName=x&address=203.0.113.9&operator=";
        var other = ControlPlane.ask("DELETE", visit.path() + query + Ids.next(), ControlPlane.KEY);
        assertThat(other.status()).isEqualTo(204);
        assertThat(administrator.get("/operator-grants").at("/items/0/state").asString())
                .isEqualTo("OPEN");
        ControlPlane.ask("DELETE", visit.path() + query + visit.operator(), ControlPlane.KEY);
        assertThat(administrator.get("/operator-grants").at("/items/0/state").asString())
                .isEqualTo("ENDED");
        assertThat(visit.get("/customers")).startsWith("403");
    }

    @Test
    @DisplayName("can be sent away by a suspended tenant too, and sees nothing of a closed one")
    void suspended() {
        granted();
        var profile = new TenantProfile(
                tenant.id(),
                "t",
                "店",
                TenantState.SUSPENDED,
                FieldPlatform.ZONE,
                "standard",
                Map.of(),
                Set.of(),
                null,
                null,
                2);
        PLATFORM.hear(profile);
        FieldPlatform.await(() -> visit.get("/customers").startsWith("200"));
        assertThat(administrator
                        .put("/operator-grants/" + visit.grant() + "/end", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(administrator
                        .post("/customers", Map.of("name", "店", "kind", "SHOP"))
                        .slug())
                .isEqualTo("tenant-suspended");
        var next = Visit.to(tenant);
        assertThat(next.ask(REASON, 60).status()).isEqualTo(200);
        PLATFORM.hear(new TenantProfile(
                tenant.id(),
                "t",
                "店",
                TenantState.DEACTIVATED,
                FieldPlatform.ZONE,
                "standard",
                Map.of(),
                Set.of(),
                null,
                null,
                3));
        assertThat(next.get("/customers")).startsWith("403").contains("tenant-closed");
    }

    @ParameterizedTest(name = "{0} characters, {1} minutes: {2}")
    @CsvSource({
        "5, 5, 200, ''",
        "300, 480, 200, ''",
        "4, 60, 422, reason",
        "301, 60, 422, reason",
        "0, 60, 422, reason",
        "5, 4, 422, minutes",
        "5, 481, 422, minutes",
        "5, -1, 422, minutes"
    })
    @DisplayName("said why, and asked for no longer than is allowed")
    void limits(int characters, int minutes, int status, String field) {
        var reply = visit.ask("因".repeat(characters), minutes);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(status);
        assertThat(reply.field()).isEqualTo(field);
        assertThat(administrator.get("/operator-grants").at("/items").size()).isEqualTo(status == 200 ? 1 : 0);
    }

    @Test
    @DisplayName("asked once is told once, and the same id holds nothing else")
    void once() {
        granted();
        granted();
        assertThat(visit.ask("另一个原因，不一样", 60).slug()).isEqualTo("id-already-used");
        assertThat(visit.ask(REASON, 61).slug()).isEqualTo("id-already-used");
        assertThat(administrator.get("/operator-grants").at("/items").size()).isEqualTo(1);
        FieldPlatform.await(
                () -> administrator.get("/audit-entries").at("/items").size() == 1);
    }

    @Test
    @DisplayName("got it from the control plane alone")
    void key() {
        for (var key : List.of("", "a-key-of-the-test", "another")) {
            var reply = ControlPlane.ask("PUT", visit.path(), key, visit.asked(REASON, 60));
            assertThat(reply.status()).isEqualTo(401);
        }
        assertThat(ControlPlane.ask("GET", "/internal/tenants/" + tenant.id() + "/operator-grants", null)
                        .status())
                .isEqualTo(401);
        assertThat(administrator.get("/operator-grants").at("/items").size()).isZero();
    }
}
