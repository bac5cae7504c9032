package io.dianlu.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A role that a company makes or changes")
class RoleEditorTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, null);

    private static Map<String, Object> draft(String name, String basis, String reach, Object... permissions) {
        return new HashMap<>(Map.of("name", name, "basis", basis, "reach", reach, "permissions", List.of(permissions)));
    }

    private String made(Map<String, Object> draft) {
        var reply = administrator.post("/roles", draft);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(201);
        return reply.at("/code").asString();
    }

    private Reply edit(String code, Object draft, long version) {
        return administrator.send("PUT", "/roles/" + code, draft, version);
    }

    private Reply remove(String code, long version) {
        return administrator.send("DELETE", "/roles/" + code, null, version);
    }

    private Reply assign(Person person, long version, String... codes) {
        return administrator.send(
                "PUT", "/people/" + person.id(), Map.of("name", person.name(), "roles", List.of(codes)), version);
    }

    private static List<String> texts(Reply reply, String pointer) {
        var found = new ArrayList<String>();
        reply.at(pointer).forEach(each -> found.add(each.asString()));
        return found;
    }

    @Test
    @DisplayName("sent three times is stored once, with its address and version, and the id then refuses other content")
    void storedOnce() {
        var draft = draft("仓管", "REP", "OWN", "customer.read");
        draft.put("id", Ids.next());
        var made = administrator.post("/roles", draft);
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/api/v1/roles/" + draft.get("id"));
        assertThat(made.header("ETag")).isEqualTo("\"v0\"");
        assertThat(administrator.get("/roles/" + draft.get("id")).body()).isEqualTo(made.body());
        var again = administrator.post("/roles", draft);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(made.body());
        edit(made.at("/code").asString(), draft("库管", "REP", "OWN"), 0);
        assertThat(administrator.post("/roles", draft).at("/name").asString()).isEqualTo("库管");
        draft.put("reach", "TENANT");
        assertThat(administrator.post("/roles", draft).slug()).isEqualTo("id-already-used");
        assertThat(PLATFORM.count(tenant.id(), "select count(*) from role where tenant_id = ?"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "of the platform's is changed for one company, and put back as it came, which an edit from before does not undo")
    void builtIn() {
        var rep = PLATFORM.person(tenant, "业务员", Role.REP, tenant.north());
        var before = administrator.get("/roles/REP");
        assertThat(before.at("/changed").asBoolean()).isFalse();
        var changed = edit("REP", draft("别的名字", "BOSS", "TREE", "customer.read", "usage.read"), 0);
        assertThat(changed.header("ETag")).isEqualTo("\"v1\"");
        assertThat(changed.at("/changed").asBoolean()).isTrue();
        assertThat(changed.at("/name").isNull()).isTrue();
        assertThat(changed.at("/basis").asString()).isEqualTo("REP");
        assertThat(texts(rep.get("/me"), "/permissions")).containsExactly("customer.read", "usage.read");
        assertThat(rep.get("/me").at("/dataScope").asString()).isEqualTo("TREE");
        assertThat(remove("REP", 0).slug()).isEqualTo("stale-version");
        assertThat(remove("REP", 1).status()).isEqualTo(204);
        assertThat(remove("REP", 1).status()).as("asked twice").isEqualTo(204);
        assertThat(texts(rep.get("/me"), "/permissions")).contains("customer.write");
        var back = administrator.get("/roles/REP");
        assertThat(back.at("/permissions")).isEqualTo(before.at("/permissions"));
        assertThat(back.at("/changed").asBoolean()).isFalse();
        edit(
                "REP",
                draft("", "REP", "OWN", "customer.read"),
                back.at("/version").asLong());
        assertThat(edit("REP", draft("", "REP", "OWN", "usage.read"), 1).slug()).isEqualTo("stale-version");
    }

    @Test
    @DisplayName("is never the administrator's, and never lets anybody else assign roles")
    void administrators() {
        var everything = draft("", "BOSS", "TENANT", "customer.read");
        assertThat(edit("ADMINISTRATOR", everything, 0).slug()).isEqualTo("role-fixed");
        assertThat(remove("ADMINISTRATOR", 0).slug()).isEqualTo("role-fixed");
        var promoted = draft("副管理员", "BOSS", "TENANT", "customer.read", "people.manage");
        assertThat(administrator.post("/roles", promoted).field()).isEqualTo("permissions[1]");
        assertThat(edit("BOSS", promoted, 0).field()).isEqualTo("permissions[1]");
        assertThat(administrator
                        .post("/roles", draft("副管理员", "ADMINISTRATOR", "TENANT"))
                        .field())
                .isEqualTo("basis");
        for (var role : List.of(Role.REP, Role.MANAGER, Role.BOSS)) {
            var other = PLATFORM.person(tenant, "某人", role, tenant.north());
            assertThat(other.post("/roles", everything).status()).isEqualTo(403);
            assertThat(other.send("PUT", "/roles/REP", everything, 0).status()).isEqualTo(403);
            assertThat(other.send("DELETE", "/roles/REP", null, 0).status()).isEqualTo(403);
        }
    }

    @Test
    @DisplayName("edited from an old version is refused with both values, and keeps what the first edit said")
    void lostUpdate() {
        var code = made(draft("仓管", "REP", "OWN", "customer.read"));
        var first = edit(code, draft("库管", "REP", "OWN", "customer.read"), 0);
        assertThat(first.header("ETag")).isEqualTo("\"v1\"");
        var late = edit(code, draft("迟到的名字", "REP", "OWN"), 0);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.at("/current/name").asString()).isEqualTo("库管");
        assertThat(late.at("/yours/name").asString()).isEqualTo("迟到的名字");
        assertThat(edit(code, draft("库管", "REP", "OWN", "customer.read"), 0).body())
                .as("the first edit, its answer lost on the way")
                .isEqualTo(first.body());
        assertThat(administrator.put("/roles/" + code, draft("仓", "REP", "OWN")).field())
                .isEqualTo("If-Match");
        assertThat(edit(Ids.next().toString(), draft("仓", "REP", "OWN"), 0).slug())
                .isEqualTo("role-not-found");
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of("name", "名".repeat(60), "名".repeat(61), "name"),
                Arguments.of("name", "名", " ", "name"),
                Arguments.of("name", "Steward", "TAKEN", "name"),
                Arguments.of("basis", "BOSS", "KING", "basis"),
                Arguments.of("reach", "DEPARTMENT", "WORLD", "reach"),
                Arguments.of("permissions", List.of(), List.of("visit.read", "customer.eat"), "permissions[1]"),
                Arguments.of("permissions", List.of("usage.read"), List.of("usage.read".repeat(60)), "permissions[0]"),
                Arguments.of("permissions", same(500), same(501), "permissions"));
    }

    private static List<String> same(int times) {
        return Stream.generate(() -> "visit.read").limit(times).toList();
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("limits")
    @DisplayName("is taken at each limit and refused one past it, by the field's name")
    void limits(String field, Object within, Object beyond, String refused) {
        made(draft("taken", "REP", "OWN"));
        var good = draft("仓管", "REP", "OWN");
        good.put(field, within);
        made(good);
        var bad = draft("别的", "REP", "OWN");
        bad.put(field, beyond);
        var reply = administrator.post("/roles", bad);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(422);
        assertThat(reply.field()).isEqualTo(refused);
        assertThat(reply.at("/errors/0/message").asString()).isNotBlank();
        bad.remove(field);
        assertThat(administrator.post("/roles", bad).field()).isEqualTo(field);
    }

    @Test
    @DisplayName("is one of at most fifty")
    void most() {
        for (int n = 0; n < Roles.MAX; n++) {
            made(draft("角色" + n, "REP", "OWN"));
        }
        assertThat(administrator.post("/roles", draft("第五十一个", "REP", "OWN")).field())
                .isEqualTo("id");
        var code = administrator.get("/roles").at("/4/code").asString();
        assertThat(remove(code, 0).status()).isEqualTo(204);
        made(draft("第五十一个", "REP", "OWN"));
    }

    @Test
    @DisplayName("goes when nobody has it, people kept out counted too, and is then unknown")
    void goes() {
        var code = made(draft("仓管", "REP", "OWN"));
        var person = PLATFORM.person(tenant, "甲", Role.REP, tenant.north());
        assign(person, 0, "REP", code);
        administrator.send("PUT", "/people/" + person.id() + "/enablement", Map.of("enabled", false), 1);
        assertThat(administrator.get("/roles/" + code).at("/people").asLong()).isEqualTo(1);
        assertThat(administrator.get("/people?role=" + code).at("/items")).hasSize(1);
        var refused = remove(code, 0);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.slug()).isEqualTo("role-in-use");
        assertThat(refused.at("/people").asLong()).isEqualTo(1);
        assertThat(refused.at("/detail").asString()).contains("1");
        assign(person, 2, "REP");
        assertThat(remove(code, 7).slug()).isEqualTo("stale-version");
        assertThat(remove(code, 0).status()).isEqualTo(204);
        assertThat(remove(code, 0).slug()).as("asked twice").isEqualTo("role-not-found");
        assertThat(assign(person, 3, "REP", code).field()).isEqualTo("roles[1]");
        assertThat(administrator.get("/people?role=" + code).field()).isEqualTo("role");
    }

    @Test
    @DisplayName("assigned and taken away at once leaves nobody with a role that is gone")
    void assignedWhileItGoes() throws Exception {
        var person = PLATFORM.person(tenant, "甲", Role.REP, tenant.north());
        long version = 0;
        for (int round = 0; round < 10; round++) {
            var code = made(draft("角色" + round, "REP", "OWN"));
            long seen = version;
            var assigned = new Reply[1];
            var assigning = Thread.startVirtualThread(() -> assigned[0] = assign(person, seen, code));
            var removed = remove(code, 0);
            assigning.join();
            assertThat(assigned[0].status() == 200)
                    .as(assigned[0].body() + " " + removed.body())
                    .isNotEqualTo(removed.status() == 204);
            version += assigned[0].status() == 200 ? 1 : 0;
        }
        assertThat(person.get("/me").status()).isEqualTo(200);
    }
}
