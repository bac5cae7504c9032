package io.dianlu.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A department that is closed")
class DepartmentClosingTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, null);
    private final Person manager = PLATFORM.person(tenant, "主管", Role.MANAGER, tenant.north());
    private final UUID department = department("东区", tenant.north());
    private final Person rep = PLATFORM.person(tenant, "业务员", Role.REP, department);

    private UUID department(String name, UUID parent) {
        var made = administrator.post("/departments", Map.of("name", name, "parentId", parent));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        return UUID.fromString(made.at("/id").asString());
    }

    private Reply turn(UUID id, boolean closed, long version) {
        return administrator.send("PUT", "/departments/" + id + "/closure", Map.of("closed", closed), version);
    }

    private Reply close() {
        return turn(
                department,
                true,
                administrator.get("/departments/" + department).at("/version").asLong());
    }

    private void staysBecauseOf(String what) {
        var refused = close();
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(409);
        assertThat(refused.slug()).isEqualTo("department-in-use");
        assertThat(refused.at("/by").asString()).isEqualTo(what);
        assertThat(administrator.get("/departments/" + department).at("/closed").asBoolean())
                .isFalse();
    }

    private Map<String, Object> repIn(@Nullable UUID where) {
        var person = new HashMap<String, Object>(Map.of("name", "业务员", "roles", List.of("REP")));
        person.put("departmentIds", where == null ? List.of() : List.of(where));
        return person;
    }

    private void repMoves() {
        var version = administrator.get("/people/" + rep.id()).at("/version").asLong();
        var moved = administrator.send("PUT", "/people/" + rep.id(), repIn(tenant.south()), version);
        assertThat(moved.status()).as(moved.body().toString()).isEqualTo(200);
    }

    /** A visit of the department, at a customer that is elsewhere by now. */
    private UUID visited() {
        var shop = rep.shop("蜗牛烘焙", 113.6, 34.7);
        var visit = rep.visit(shop);
        repMoves();
        var owned = Map.of("ids", List.of(shop), "ownerId", manager.id());
        assertThat(administrator
                        .post("/customer-bulk-changes", owned)
                        .at("/changed")
                        .asInt())
                .isEqualTo(1);
        return visit;
    }

    @Test
    @DisplayName(
            "needs its departments, people and customers to be moved first, and says which, though it has visits too")
    void movedFirst() {
        var below = department("一组", department);
        staysBecauseOf("departments");
        assertThat(turn(below, true, 0).status()).isEqualTo(200);
        staysBecauseOf("people");
        var shop = rep.shop("蜗牛烘焙", 113.6, 34.7);
        rep.visit(shop);
        repMoves();
        staysBecauseOf("customers");
        administrator.post("/customer-bulk-changes", Map.of("ids", List.of(shop), "ownerId", manager.id()));
        var closed = close();
        assertThat(closed.status()).as(closed.body().toString()).isEqualTo(200);
        assertThat(closed.at("/closed").asBoolean()).isTrue();
        assertThat(administrator.get("/departments/" + below).at("/parentId").asString())
                .as("the look at what hangs on it moved nothing")
                .isEqualTo(department.toString());
    }

    @Test
    @DisplayName("keeps its history readable for whom it was readable before")
    void history() {
        var visit = visited();
        assertThat(manager.get("/visits/" + visit).status()).isEqualTo(200);
        assertThat(close().status()).isEqualTo(200);
        assertThat(manager.get("/visits/" + visit).status()).isEqualTo(200);
        assertThat(administrator
                        .send("DELETE", "/departments/" + department, null, 1)
                        .slug())
                .isEqualTo("department-has-visits");
        assertThat(administrator.get("/departments").body().toString()).contains("东区");
    }

    @Test
    @DisplayName("takes no people and no departments, until it is opened again")
    void takesNothing() {
        visited();
        close();
        var person = administrator.send("PUT", "/people/" + rep.id(), repIn(department), 1);
        assertThat(person.field()).as(person.body().toString()).isEqualTo("departmentIds[0]");
        assertThat(person.at("/errors/0/code").asString()).isEqualTo("closed");
        var fresh = repIn(department);
        fresh.put("id", Ids.next());
        assertThat(administrator.post("/people", fresh).field()).isEqualTo("departmentIds[0]");
        var below = Map.of("name", "一组", "parentId", department);
        assertThat(administrator
                        .post("/departments", below)
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("closed");
        var other = department("西区", tenant.north());
        assertThat(administrator
                        .send("PUT", "/departments/" + other, Map.of("name", "西区", "parentId", department), 0)
                        .field())
                .isEqualTo("parentId");
        assertThat(turn(department, false, 1).at("/closed").asBoolean()).isFalse();
        assertThat(administrator
                        .send("PUT", "/people/" + rep.id(), repIn(department), 1)
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("keeps that when it is renamed, and is opened below an open one only")
    void renamed() {
        repMoves();
        var below = department("一组", department);
        turn(below, true, 0);
        close();
        var renamed =
                administrator.send("PUT", "/departments/" + below, Map.of("name", "老一组", "parentId", department), 1);
        assertThat(renamed.status()).as(renamed.body().toString()).isEqualTo(200);
        assertThat(renamed.at("/closed").asBoolean()).isTrue();
        assertThat(turn(below, false, 2).at("/errors/0/code").asString()).isEqualTo("closed");
        assertThat(turn(department, false, 1).status()).isEqualTo(200);
        assertThat(turn(below, false, 2).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("needs the version that was seen, who manages people, and is closed once")
    void version() {
        repMoves();
        assertThat(turn(department, true, 7).slug()).isEqualTo("stale-version");
        assertThat(manager.send("PUT", "/departments/" + department + "/closure", Map.of("closed", true), 0)
                        .slug())
                .isEqualTo("forbidden");
        assertThat(administrator
                        .put("/departments/" + department + "/closure", Map.of("closed", true))
                        .field())
                .isEqualTo("If-Match");
        assertThat(administrator
                        .send("PUT", "/departments/" + department + "/closure", Map.of(), 0)
                        .field())
                .isEqualTo("closed");
        var closed = turn(department, true, 0);
        assertThat(closed.status()).isEqualTo(200);
        assertThat(turn(department, true, 0).body()).as("sent again").isEqualTo(closed.body());
        assertThat(turn(UUID.randomUUID(), true, 0).slug()).isEqualTo("department-not-found");
    }
}
