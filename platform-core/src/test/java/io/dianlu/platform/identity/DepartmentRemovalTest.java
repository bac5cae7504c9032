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

@DisplayName("A department that goes")
class DepartmentRemovalTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, null);
    private final UUID department = department(null);

    private UUID department(@Nullable UUID parent) {
        var draft = new HashMap<String, Object>(Map.of("name", "东区"));
        if (parent != null) {
            draft.put("parentId", parent);
        }
        var made = administrator.post("/departments", draft);
        assertThat(made.status()).isEqualTo(201);
        return UUID.fromString(made.at("/id").asString());
    }

    private Reply remove(UUID id, long version) {
        return administrator.send("DELETE", "/departments/" + id, null, version);
    }

    private void staysBecauseOf(String what) {
        var refused = remove(department, 0);
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(409);
        assertThat(refused.slug()).isEqualTo("department-in-use");
        assertThat(refused.at("/by").asString()).isEqualTo(what);
        assertThat(administrator.get("/departments/" + department).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("is gone from the tree at once, and nothing new can be put below it")
    void gone() {
        assertThat(administrator.get("/departments").body()).hasSize(3);
        assertThat(remove(department, 0).status()).isEqualTo(204);
        assertThat(administrator.get("/departments").body()).hasSize(2);
        assertThat(administrator.get("/departments/" + department).slug()).isEqualTo("department-not-found");
        assertThat(administrator
                        .post("/departments", Map.of("name", "组", "parentId", department))
                        .field())
                .isEqualTo("parentId");
        assertThat(remove(department, 0).slug()).as("asked twice").isEqualTo("department-not-found");
    }

    @Test
    @DisplayName("needs the version that was seen, and who manages people")
    void version() {
        administrator.send("PUT", "/departments/" + department, Map.of("name", "新东区"), 0);
        var late = remove(department, 0);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.at("/current/name").asString()).isEqualTo("新东区");
        assertThat(administrator
                        .send("DELETE", "/departments/" + department, null)
                        .field())
                .isEqualTo("If-Match");
        var rep = PLATFORM.person(tenant, "业务员", Role.REP, tenant.north());
        assertThat(rep.send("DELETE", "/departments/" + department, null, 1).slug())
                .isEqualTo("forbidden");
        assertThat(remove(department, 1).status()).isEqualTo(204);
    }

    @Test
    @DisplayName("stays while a department is below it")
    void child() {
        var below = department(department);
        staysBecauseOf("departments");
        assertThat(remove(below, 0).status()).isEqualTo(204);
        assertThat(remove(department, 0).status()).isEqualTo(204);
    }

    @Test
    @DisplayName("stays while people belong to it")
    void people() {
        var person =
                Map.of("id", Ids.next(), "name", "张伟", "roles", List.of("REP"), "departmentIds", List.of(department));
        assertThat(administrator.post("/people", person).status()).isEqualTo(201);
        staysBecauseOf("people");
    }

    @Test
    @DisplayName("stays while customers are booked on it, in the recycle bin too")
    void work() {
        var rep = PLATFORM.person(tenant, "业务员", Role.REP, department);
        var shop = rep.shop("蜗牛烘焙", 113.6, 34.7);
        var other = rep.shop("小店", 113.6, 34.7);
        var elsewhere = new HashMap<String, Object>(Map.of("name", "业务员", "roles", List.of("REP")));
        elsewhere.put("departmentIds", List.of(tenant.north()));
        assertThat(administrator
                        .send("PUT", "/people/" + rep.id(), elsewhere, 0)
                        .status())
                .isEqualTo(200);
        assertThat(administrator.send("DELETE", "/customers/" + shop, null, 0).status())
                .isEqualTo(204);
        staysBecauseOf("customers");
        administrator.send("DELETE", "/recycled-customers/" + shop, null);
        staysBecauseOf("customers");
        administrator.send("DELETE", "/customers/" + other, null, 0);
        administrator.send("DELETE", "/recycled-customers/" + other, null);
        assertThat(remove(department, 0).status()).isEqualTo(204);
    }

    @Test
    @DisplayName("stays for good once visits are booked on it, and says that it can be closed")
    void visits() {
        var rep = PLATFORM.person(tenant, "业务员", Role.REP, department);
        rep.visit(rep.shop("蜗牛烘焙", 113.6, 34.7));
        PLATFORM.write(
                tenant.id(),
                "update customer set department_id = null where tenant_id = ?",
                tenant.id().value());
        PLATFORM.write(
                tenant.id(),
                "delete from person_department where tenant_id = ?",
                tenant.id().value());
        var refused = remove(department, 0);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.slug()).isEqualTo("department-has-visits");
        assertThat(refused.at("/detail").asString()).contains("关闭");
    }
}
