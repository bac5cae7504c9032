package io.dianlu.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Somebody with a role that the company made or changed")
class RolesAtWorkTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, null);

    private static Map<String, Object> draft(String name, String basis, String reach, Object... permissions) {
        return Map.of("name", name, "basis", basis, "reach", reach, "permissions", List.of(permissions));
    }

    private String made(Map<String, Object> draft) {
        return administrator.post("/roles", draft).at("/code").asString();
    }

    private void edit(String code, Object draft) {
        var reply = administrator.send("PUT", "/roles/" + code, draft, 0);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
    }

    private void assign(Person person, String code) {
        var draft = Map.of("name", person.name(), "roles", List.of(code), "departmentIds", List.of(tenant.north()));
        assertThat(administrator.send("PUT", "/people/" + person.id(), draft, 0).status())
                .isEqualTo(200);
    }

    private static List<String> permissions(Person person) {
        return person.get("/me")
                .at("/permissions")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    @DisplayName("may do at once what it says, and no more")
    void atOnce() {
        var person = PLATFORM.person(tenant, "配送", Role.REP, tenant.north());
        assertThat(person.get("/team-day").status()).isEqualTo(403);
        var code = made(draft("配送员", "REP", "TENANT", "customer.read", "team.read", "people.read"));
        assign(person, code);
        var me = person.get("/me");
        assertThat(permissions(person)).containsExactly("customer.read", "people.read", "team.read");
        assertThat(me.at("/dataScope").asString()).isEqualTo("TENANT");
        assertThat(me.at("/roles/0/name").asString()).isEqualTo("配送员");
        assertThat(person.get("/team-day").status()).isEqualTo(200);
        assertThat(person.post("/customers", Map.of("name", "店", "kind", "SHOP"))
                        .status())
                .isEqualTo(403);
        edit(code, draft("配送员", "REP", "OWN", "customer.read", "customer.write"));
        assertThat(person.get("/team-day").status()).isEqualTo(403);
        assertThat(person.post("/customers", Map.of("name", "店", "kind", "SHOP"))
                        .status())
                .isEqualTo(201);
        assertThat(person.get("/me").at("/dataScope").asString()).isEqualTo("OWN");
    }

    @Test
    @DisplayName("whose basis is the representative is among those who visit, whatever the role is called")
    void worksAsItsBasis() {
        var code = made(draft("配送员", "REP", "OWN", "visit.read"));
        var like = PLATFORM.person(tenant, "配送", Role.BOSS, tenant.north());
        var unlike = PLATFORM.person(tenant, "老板", Role.BOSS, null);
        assign(like, code);
        assertThat(unlike.get("/team-day").at("/people/0/rep/id").asString())
                .isEqualTo(like.id().toString());
        assertThat(unlike.get("/team-day").at("/people")).hasSize(1);
    }

    @Test
    @DisplayName("that sees the department sees neither what is below nor what is beside it")
    void department() {
        var below = Ids.next();
        administrator.post("/departments", Map.of("id", below, "name", "北一组", "parentId", tenant.north()));
        var leader = PLATFORM.person(tenant, "组长", Role.MANAGER, tenant.north());
        var own = customer(PLATFORM.person(tenant, "甲", Role.REP, tenant.north()));
        var deeper = customer(PLATFORM.person(tenant, "乙", Role.REP, below));
        var beside = customer(PLATFORM.person(tenant, "丙", Role.REP, tenant.south()));
        assertThat(ids(leader.get("/customers"))).containsExactlyInAnyOrder(own, deeper);
        edit("MANAGER", draft("", "MANAGER", "DEPARTMENT", "customer.read", "people.read"));
        assertThat(leader.get("/me").at("/dataScope").asString()).isEqualTo("DEPARTMENT");
        assertThat(ids(leader.get("/customers"))).containsExactly(own);
        for (var hidden : List.of(deeper, beside)) {
            assertThat(leader.get("/customers/" + hidden).status()).isEqualTo(404);
        }
        assertThat(ids(leader.get("/people"))).contains(leader.id()).hasSize(2);
        assertThat(leader.get("/roles/REP").at("/people").asLong())
                .as("counted within the scope too")
                .isEqualTo(1);
    }

    private static UUID customer(Person by) {
        return by.shop(by.name() + "的店", 113.6, 34.7);
    }

    private static List<UUID> ids(Reply reply) {
        return reply.at("/items")
                .valueStream()
                .map(each -> UUID.fromString(each.path("id").asString()))
                .toList();
    }
}
