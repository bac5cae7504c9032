package io.dianlu.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A person of a company")
class PeopleTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, tenant.north());

    private static Map<String, Object> draft(UUID id, String name) {
        return new HashMap<>(Map.of("id", id, "name", name, "roles", List.of("REP")));
    }

    private Reply edit(UUID id, Object draft, long version) {
        return administrator.send("PUT", "/people/" + id, draft, version);
    }

    private Reply enable(Person by, UUID id, boolean enabled, long version) {
        return by.send("PUT", "/people/" + id + "/enablement", Map.of("enabled", enabled), version);
    }

    @Test
    @DisplayName("sent three times is stored once, with its address and version, and the id then refuses other content")
    void storedOnce() {
        var id = Ids.next();
        var made = administrator.post("/people", draft(id, "张伟"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/api/v1/people/" + id);
        assertThat(made.header("ETag")).isEqualTo("\"v" + made.at("/version").asLong() + "\"");
        assertThat(administrator
                        .get(made.header("Location").substring("/api/v1".length()))
                        .body())
                .isEqualTo(made.body());
        assertThat(administrator.post("/people", draft(id, "张伟")).status()).isEqualTo(200);
        assertThat(administrator.post("/people", draft(id, " 张伟 ")).body()).isEqualTo(made.body());
        var other = administrator.post("/people", draft(id, "李娜"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.slug()).isEqualTo("id-already-used");
        assertThat(PLATFORM.count(tenant.id(), "select count(*) from person where tenant_id = ?"))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("sent again after an edit is answered as they are now, while other content is refused as before")
    void repeatedAfterAnEdit() {
        var id = Ids.next();
        var first = draft(id, "张伟");
        first.put("roles", List.of("REP", "MANAGER", "BOSS"));
        first.put("departmentIds", List.of(tenant.north()));
        administrator.post("/people", first);
        var now = edit(id, draft(id, "张大伟"), 0);
        var again = administrator.post("/people", first);
        assertThat(again.status()).as(again.body().toString()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(now.body());
        assertThat(again.header("ETag")).isEqualTo("\"v1\"");
        assertThat(administrator.post("/people", draft(id, "张大伟")).slug())
                .as("what it says now, but was not created with")
                .isEqualTo("id-already-used");
        first.put("departmentIds", List.of(tenant.south()));
        assertThat(administrator.post("/people", first).slug()).isEqualTo("id-already-used");
    }

    @Test
    @DisplayName("who was stored before a first content was kept is known by what is said of them now")
    void storedWithoutFirstContent() {
        var id = Ids.next();
        administrator.post("/people", draft(id, "张伟"));
        PLATFORM.write(
                tenant.id(),
                "update person set first_content = null where tenant_id = ? and id = ?",
                tenant.id().value(),
                id);
        assertThat(administrator.post("/people", draft(id, "张伟")).status()).isEqualTo(200);
        assertThat(administrator.post("/people", draft(id, "李娜")).slug()).isEqualTo("id-already-used");
    }

    @Test
    @DisplayName("sent at once by several is stored once, and nobody is refused")
    void atOnce() throws Exception {
        var draft = draft(Ids.next(), "张伟");
        var statuses = together(Collections.nCopies(
                6, () -> administrator.post("/people", draft).status()));
        assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
    }

    @Test
    @DisplayName("edited from an old version is refused with both values, and keeps what the first edit said")
    void lostUpdate() {
        var id = Ids.next();
        administrator.post("/people", draft(id, "老名字"));
        var first = edit(id, draft(id, "新名字"), 0);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("ETag")).isEqualTo("\"v1\"");
        var late = edit(id, draft(id, "迟到的名字"), 0);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.at("/current/name").asString()).isEqualTo("新名字");
        assertThat(late.at("/current/version").asLong()).isEqualTo(1);
        assertThat(late.at("/yours/name").asString()).isEqualTo("迟到的名字");
        assertThat(administrator.get("/people/" + id).at("/name").asString()).isEqualTo("新名字");
        var again = edit(id, draft(id, "新名字"), 0);
        assertThat(again.status())
                .as("the first edit, its answer lost on the way")
                .isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    @DisplayName("is let in or kept out under a version too, and an edit that is silent about it changes nothing of it")
    void enablement() {
        var id = Ids.next();
        administrator.post("/people", draft(id, "张伟"));
        assertThat(enable(administrator, id, false, 0).at("/enabled").asBoolean())
                .isFalse();
        assertThat(enable(administrator, id, false, 0).status())
                .as("sent again")
                .isEqualTo(200);
        var late = enable(administrator, id, true, 0);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.at("/current/enabled").asBoolean()).isFalse();
        assertThat(late.at("/yours/enabled").asBoolean()).isTrue();
        assertThat(edit(id, draft(id, "张大伟"), 1).at("/enabled").asBoolean(true)).isFalse();
        var silent = administrator.send("PUT", "/people/" + id + "/enablement", Map.of(), 2);
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.field()).isEqualTo("enabled");
    }

    @Test
    @DisplayName("is changed only under a version, and is not made by an edit")
    void preconditions() {
        var id = Ids.next();
        assertThat(edit(id, draft(id, "张伟"), 0).slug()).isEqualTo("person-not-found");
        assertThat(enable(administrator, id, true, 0).slug()).isEqualTo("person-not-found");
        assertThat(administrator.put("/people/" + id, draft(id, "张伟")).field()).isEqualTo("If-Match");
        assertThat(administrator
                        .put("/people/" + id + "/enablement", Map.of("enabled", true))
                        .field())
                .isEqualTo("If-Match");
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of("name", "名".repeat(60), "名".repeat(61), "name"),
                Arguments.of("name", "名", " ", "name"),
                Arguments.of("phone", "1".repeat(30), "1".repeat(31), "phone"),
                Arguments.of("roles", List.of("REP", "BOSS"), List.of(), "roles"),
                Arguments.of("roles", List.of("REP"), List.of("KING"), "roles[0]"),
                Arguments.of("roles", List.of("REP"), Collections.singletonList(null), "roles[0]"),
                Arguments.of("roles", Collections.nCopies(20, "REP"), Collections.nCopies(21, "REP"), "roles"),
                Arguments.of("departmentIds", List.of(), List.of(Ids.next()), "departmentIds[0]"),
                Arguments.of("departmentIds", List.of(), Collections.singletonList(null), "departmentIds[0]"));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("limits")
    @DisplayName("is taken at each limit and refused one past it, by the field's name")
    void limits(String field, Object within, Object beyond, String refused) {
        var id = Ids.next();
        var good = draft(id, "张伟");
        good.put(field, within);
        assertThat(administrator.post("/people", good).status()).isEqualTo(201);
        var bad = draft(Ids.next(), "张伟");
        bad.put(field, beyond);
        for (var reply : List.of(administrator.post("/people", bad), edit(id, bad, 0))) {
            assertThat(reply.status()).as(reply.body().toString()).isEqualTo(422);
            assertThat(reply.field()).isEqualTo(refused);
            assertThat(reply.at("/errors/0/message").asString()).isNotBlank();
        }
    }

    @Test
    @DisplayName(
            "needs a username or an id to be made, and belongs to at most twenty departments, the first being the one work is booked on")
    void departments() {
        var nobody = draft(Ids.next(), "张伟");
        nobody.remove("id");
        assertThat(administrator.post("/people", nobody).field()).isEqualTo("username");
        var many = IntStream.range(0, 21).mapToObj(_ -> Ids.next()).toList();
        many.forEach(id -> administrator.post("/departments", Map.of("id", id, "name", "组")));
        var person = draft(Ids.next(), "张伟");
        person.put("departmentIds", many);
        assertThat(administrator.post("/people", person).field()).isEqualTo("departmentIds");
        person.put("departmentIds", many.subList(0, 20).reversed());
        var made = administrator.post("/people", person);
        assertThat(made.at("/departments")).hasSize(20);
        assertThat(made.at("/departments/0/id").asString())
                .isEqualTo(many.get(19).toString());
    }

    @Test
    @DisplayName("is the administrator for good while there is no other one, even when two shut each other out at once")
    void lastAdministrator() throws Exception {
        var alone = enable(administrator, administrator.id(), false, 0);
        assertThat(alone.status()).isEqualTo(409);
        assertThat(alone.slug()).isEqualTo("last-administrator");
        assertThat(edit(administrator.id(), draft(administrator.id(), "管理员"), 0).slug())
                .isEqualTo("last-administrator");
        for (int round = 0; round < 5; round++) {
            var company = PLATFORM.newTenant();
            var one = PLATFORM.person(company, "甲", Role.ADMINISTRATOR, null);
            var other = PLATFORM.person(company, "乙", Role.ADMINISTRATOR, null);
            together(List.<Callable<Integer>>of(
                    () -> enable(one, other.id(), false, 0).status(),
                    () -> enable(other, one.id(), false, 0).status()));
            assertThat(PLATFORM.count(company.id(), "select count(*) from person where tenant_id = ? and enabled"))
                    .isEqualTo(1);
        }
    }

    @Test
    @DisplayName("is written down by administrators only, and seen within the data scope")
    void scope() {
        var manager = PLATFORM.person(tenant, "主管", Role.MANAGER, tenant.north());
        var near = PLATFORM.person(tenant, "北方", Role.REP, tenant.north());
        var far = PLATFORM.person(tenant, "南方", Role.REP, tenant.south());
        for (var other : List.of(manager, near, PLATFORM.person(tenant, "老板", Role.BOSS, null))) {
            assertThat(other.post("/people", draft(Ids.next(), "新人")).status()).isEqualTo(403);
            assertThat(other.send("PUT", "/people/" + near.id(), draft(near.id(), "改名"), 0)
                            .status())
                    .isEqualTo(403);
            assertThat(enable(other, near.id(), false, 0).status()).isEqualTo(403);
            assertThat(other.post("/departments", Map.of("name", "新组")).status())
                    .isEqualTo(403);
            assertThat(other.send("PUT", "/departments/" + tenant.north(), Map.of("name", "改名"), 0)
                            .status())
                    .isEqualTo(403);
        }
        assertThat(manager.get("/people/" + near.id()).status()).isEqualTo(200);
        assertThat(manager.get("/people/" + far.id()).slug()).isEqualTo("person-not-found");
        assertThat(near.get("/people/" + near.id()).status()).isEqualTo(200);
        assertThat(near.get("/people/" + manager.id()).status()).isEqualTo(404);
        assertThat(manager.get("/people?q=" + "a".repeat(60)).status()).isEqualTo(200);
        assertThat(manager.get("/people?q=" + "a".repeat(61)).field()).isEqualTo("q");
    }

    private static <T> List<T> together(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = threads.invokeAll(calls);
            var results = new ArrayList<T>();
            for (var each : running) {
                results.add(each.get());
            }
            return results;
        }
    }
}
