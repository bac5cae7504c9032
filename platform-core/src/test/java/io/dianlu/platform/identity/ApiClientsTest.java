package io.dianlu.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An API client of a company")
class ApiClientsTest extends MadeClients {

    @Test
    @DisplayName(
            "is told its secret once, and is in the list with who made it, when, and since when the secret is good")
    void created() {
        var draft = draft("进销存对接", "BOSS");
        var made = create(draft);
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/api/v1/api-clients/" + draft.get("id"));
        assertThat(made.at("/client/clientId").asString()).isEqualTo("api-" + draft.get("id"));
        var secret = made.at("/secret").asString();
        assertThat(secret).startsWith("secret-");
        var again = create(draft);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.at("/secret").isNull()).isTrue();
        assertThat(again.at("/client")).isEqualTo(made.at("/client"));
        draft.put("roles", List.of("REP"));
        assertThat(create(draft).slug()).isEqualTo("id-already-used");
        var listed = administrator.get("/api-clients").body();
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0)).isEqualTo(made.at("/client"));
        assertThat(listed.get(0).at("/createdBy/name").asString()).isEqualTo("管理员");
        FieldPlatform.await(() -> trail(made).contains("CREATED"));
        assertThat(trail(made)).contains("API_CLIENT", "BOSS").doesNotContain(secret);
        assertThat(PLATFORM.count(
                        tenant.id(),
                        "select (select count(*) from api_client c join person p on p.tenant_id = c.tenant_id"
                                + " where c.tenant_id = ? and (c::text like '%secret-%' or p::text like '%secret-%'))"))
                .isZero();
    }

    @Test
    @DisplayName("reads and writes in its roles: the whole company's customers, and nothing that is not theirs to do")
    void works() {
        var shop = administrator.shop("王记烘焙", 121.5, 31.2);
        var program = program(made("BOSS"));
        assertThat(program.get("/customers").at("/items")).hasSize(1);
        assertThat(program.get("/customers/" + shop).status()).isEqualTo(200);
        var created = program.post("/customers", Map.of("name", "李记烘焙", "kind", "SHOP"));
        assertThat(created.status()).as(created.body().toString()).isEqualTo(201);
        assertThat(program.get("/audit-entries").status()).isEqualTo(403);
        assertThat(program.get("/api-clients").status()).isEqualTo(403);
        assertThat(program.post("/people", Map.of("id", Ids.next(), "name", "新人", "roles", List.of("REP")))
                        .status())
                .isEqualTo(403);
        var stranger = PLATFORM.person(PLATFORM.newTenant(), "乙", Role.ADMINISTRATOR, null);
        var foreign = stranger.shop("别家", 121.5, 31.2);
        assertThat(program.get("/customers/" + foreign).status()).isEqualTo(404);
        assertThat(PLATFORM.new Person(stranger.tenant(), program.id(), "甲")
                        .get("/customers")
                        .slug())
                .as("another company's organization in its token")
                .isEqualTo("person-unknown");
    }

    @Test
    @DisplayName("owns no customer and makes no visit, whatever its roles: what it creates is nobody's")
    void ownsNothing() {
        for (var role : List.of("REP", "BOSS")) {
            var program = program(made(role));
            var created = program.post("/customers", Map.of("name", "无主 " + role, "kind", "SHOP"));
            assertThat(created.status()).as(created.body().toString()).isEqualTo(201);
            assertThat(administrator
                            .get("/customers/" + created.at("/id").asString())
                            .at("/owner")
                            .isNull())
                    .isTrue();
            var own = Map.of("name", "自己的", "kind", "SHOP", "ownerId", program.id());
            assertThat(program.post("/customers", own).field()).isEqualTo("ownerId");
            assertThat(administrator.post("/customers", own).field()).isEqualTo("ownerId");
            var shop = administrator.shop("王记 " + role, 121.5, 31.2);
            assertThat(program.post("/visits", Map.of("id", Ids.next(), "customerId", shop))
                            .status())
                    .isIn(403, 404);
        }
        assertThat(PLATFORM.count(tenant.id(), "select count(*) from visit where tenant_id = ?"))
                .isZero();
    }

    @Test
    @DisplayName(
            "is nobody among the people: not listed, counted, found, changed, given a password or in the way of the plan")
    void nobody() {
        PLATFORM.hear(new TenantProfile(
                tenant.id(),
                "t",
                "店路测试",
                TenantState.ACTIVE,
                FieldPlatform.ZONE,
                "standard",
                Map.of("people", 2L),
                Set.of(),
                null,
                null,
                2));
        var program = program(made("REP"));
        var person = "/people/" + program.id();
        assertThat(administrator.get("/people").at("/items")).hasSize(1);
        assertThat(administrator.get("/people?role=REP").at("/items")).isEmpty();
        assertThat(administrator.get("/people?q=%E8%BF%9B").at("/items")).isEmpty();
        assertThat(administrator
                        .get("/roles")
                        .body()
                        .valueStream()
                        .filter(role -> role.path("code").asString().equals("REP"))
                        .map(role -> role.path("people").asLong()))
                .containsExactly(0L);
        assertThat(administrator.get("/team-day").body().toString())
                .doesNotContain(program.id().toString());
        for (var reply : List.of(
                administrator.get(person),
                administrator.send("PUT", person, Map.of("name", "改名", "roles", List.of("BOSS")), 0),
                administrator.send("PUT", person + "/enablement", Map.of("enabled", false), 0),
                administrator.put(person + "/password", Map.of()),
                administrator.send("DELETE", person + "/sessions", null))) {
            assertThat(reply.slug()).isEqualTo("person-not-found");
        }
        assertThat(administrator
                        .post("/people", Map.of("id", Ids.next(), "name", "张伟", "roles", List.of("REP")))
                        .status())
                .as("the second place of the plan is free")
                .isEqualTo(201);
    }

    @Test
    @DisplayName("has a name and roles below the administrator's, and is made by administrators only")
    void refused() {
        assertThat(create(draft(" ", "REP")).field()).isEqualTo("name");
        assertThat(create(draft("名".repeat(61), "REP")).field()).isEqualTo("name");
        assertThat(create(draft("名".repeat(60), "REP")).status()).isEqualTo(201);
        assertThat(create(draft("甲")).field()).isEqualTo("roles");
        assertThat(create(draft("甲", "KING")).field()).isEqualTo("roles[0]");
        var high = create(draft("甲", "REP", "ADMINISTRATOR"));
        assertThat(high.field()).isEqualTo("roles");
        assertThat(high.at("/errors/0/code").asString()).isEqualTo("administrators-only");
        var boss = PLATFORM.person(tenant, "老板", Role.BOSS, null);
        assertThat(boss.get("/api-clients").status()).isEqualTo(403);
        assertThat(boss.post("/api-clients", draft("甲", "REP")).status()).isEqualTo(403);
        assertThat(LOGINS.calls(tenant)).as("only the good one was made").hasSize(1);
    }

    @Test
    @DisplayName("of another company is not found")
    void otherTenant() {
        var made = made("REP");
        var stranger = PLATFORM.person(PLATFORM.newTenant(), "乙", Role.ADMINISTRATOR, null);
        assertThat(stranger.get("/api-clients").body()).isEmpty();
        assertThat(stranger.put(path(made) + "/secret", Map.of()).status()).isEqualTo(404);
        assertThat(stranger.put(path(made) + "/enablement", Map.of("enabled", false))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.send("DELETE", path(made), null).status()).isEqualTo(404);
        assertThat(LOGINS.calls(stranger.tenant())).isEmpty();
        assertThat(program(made).get("/me").status()).isEqualTo(200);
    }
}
