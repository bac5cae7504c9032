package io.dianlu.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The audit of a tenant")
class AuditTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, tenant.north());
    private final Person boss = PLATFORM.person(tenant, "老板", Role.BOSS, null);
    private final Person rep = PLATFORM.person(tenant, "业务员", Role.REP, tenant.north());

    private static Reply done(Reply reply) {
        assertThat(reply.status()).as(reply.body().toString()).isBetween(200, 299);
        return reply;
    }

    /** Of a subject, the latest first, once there are so many. */
    private List<JsonNode> of(Object subject, int expected) {
        var path = "/audit-entries?subjectId=" + subject;
        FieldPlatform.await(() -> administrator.get(path).at("/items").size() == expected);
        return administrator.get(path).at("/items").valueStream().toList();
    }

    private static String action(JsonNode entry) {
        return entry.at("/action").asString();
    }

    @Test
    @DisplayName("says who changed what of a customer, from where, and both values")
    void edit() {
        var shop = rep.shop("老店", 121.5, 31.2);
        var draft = Map.of(
                "name",
                "新店",
                "kind",
                "SHOP",
                "tags",
                List.of("重点"),
                "ownerId",
                rep.id(),
                "contacts",
                List.of(Map.of("name", "王老板", "phones", List.of("13800000000"))));
        done(boss.send("PUT", "/customers/" + shop, draft, 0));
        var entry = of(shop, 1).getFirst();
        assertThat(action(entry)).isEqualTo("CHANGED");
        assertThat(entry.at("/kind").asString()).isEqualTo("CUSTOMER");
        assertThat(entry.at("/subject").asString()).isEqualTo("新店");
        assertThat(entry.at("/by/id").asString()).isEqualTo(boss.id().toString());
        assertThat(entry.at("/by/name").asString()).isEqualTo("老板");
        assertThat(entry.at("/address").asString()).isEqualTo("127.0.0.1");
        assertThat(entry.at("/before/name").asString()).isEqualTo("老店");
        assertThat(entry.at("/after/name").asString()).isEqualTo("新店");
        assertThat(entry.at("/after/tags/0").asString()).isEqualTo("重点");
        assertThat(entry.at("/after/contacts/0").asString()).isEqualTo("王老板 13800000000");
        assertThat(entry.at("/before/position").asString()).contains("121.5");
        assertThat(entry.at("/after").has("position")).isFalse();
        assertThat(entry.at("/after").has("kind")).as("what stayed is not told").isFalse();
    }

    @Test
    @DisplayName("tells the same edit sent again, and one that changes nothing, not a second time")
    void again() {
        var shop = rep.shop("店", 121.5, 31.2);
        var draft = Map.of("name", "改名", "kind", "SHOP", "ownerId", rep.id());
        done(boss.send("PUT", "/customers/" + shop, draft, 0));
        done(boss.send("PUT", "/customers/" + shop, draft, 0));
        done(boss.send("PUT", "/customers/" + shop, draft, 1));
        done(boss.post("/customer-bulk-changes", Map.of("ids", List.of(shop), "addTags", List.of("末尾"))));
        var entries = of(shop, 2);
        assertThat(entries.getFirst().at("/after/tags/0").asString()).isEqualTo("末尾");
        assertThat(entries.getLast().at("/after/name").asString()).isEqualTo("改名");
    }

    @Test
    @DisplayName("names both owners of a customer that was given to somebody else, among many too")
    void owner() {
        var shop = rep.shop("店", 121.5, 31.2);
        var other = PLATFORM.person(tenant, "新来的", Role.REP, tenant.north());
        done(boss.post("/customer-bulk-changes", Map.of("ids", List.of(shop), "ownerId", other.id())));
        var entry = of(shop, 1).getFirst();
        assertThat(action(entry)).isEqualTo("OWNER_CHANGED");
        assertThat(entry.at("/before/owner").asString()).isEqualTo("业务员");
        assertThat(entry.at("/after/owner").asString()).isEqualTo("新来的");
        assertThat(entry.at("/after").size()).isEqualTo(1);
    }

    @Test
    @DisplayName("follows a customer into the recycle bin and out of it, and forgets what it was when it is erased")
    void erased() {
        var shop = rep.shop("要删的店", 121.5, 31.2);
        done(boss.send("PUT", "/customers/" + shop, Map.of("name", "改过的店", "kind", "SHOP", "ownerId", rep.id()), 0));
        done(boss.send("DELETE", "/customers/" + shop, null, 1));
        done(boss.send("PUT", "/recycled-customers/" + shop + "/restoration", null));
        done(boss.send("DELETE", "/customers/" + shop, null, 3));
        assertThat(of(shop, 4)).extracting(AuditTest::action).contains("RECYCLED", "RESTORED", "CHANGED");
        done(administrator.send("DELETE", "/recycled-customers/" + shop, null));
        var entries = of(shop, 5);
        assertThat(action(entries.getFirst())).isEqualTo("ERASED");
        assertThat(entries.getFirst().at("/subject").asString()).isEqualTo("改过的店");
        FieldPlatform.await(() -> !of(shop, 5).subList(1, 5).toString().contains("店"));
        assertThat(of(shop, 5)).extracting(AuditTest::action).endsWith("CHANGED");
    }

    @Test
    @DisplayName("tells of people: who was added, given other roles and departments, kept out and let in")
    void people() {
        var id = Ids.next();
        done(administrator.post(
                "/people",
                Map.of("id", id, "name", "小李", "roles", List.of("REP"), "departmentIds", List.of(tenant.north()))));
        var promoted = Map.of(
                "name",
                "小李",
                "phone",
                "13900000000",
                "roles",
                List.of("MANAGER"),
                "departmentIds",
                List.of(tenant.south()));
        done(administrator.send("PUT", "/people/" + id, promoted, 0));
        done(administrator.send("PUT", "/people/" + id + "/enablement", Map.of("enabled", false), 1));
        done(administrator.send("PUT", "/people/" + id + "/enablement", Map.of("enabled", true), 2));
        var entries = of(id, 4);
        assertThat(entries).extracting(AuditTest::action).containsExactly("ENABLED", "DISABLED", "CHANGED", "CREATED");
        var change = entries.get(2);
        assertThat(change.at("/before/roles/0").asString()).isEqualTo("REP");
        assertThat(change.at("/after/roles/0").asString()).isEqualTo("MANAGER");
        assertThat(change.at("/before/departments/0").asString()).isEqualTo("北区");
        assertThat(change.at("/after/departments/0").asString()).isEqualTo("南区");
        assertThat(change.at("/after/phone").asString()).isEqualTo("13900000000");
        assertThat(change.at("/after").has("name")).isFalse();
    }

    @Test
    @DisplayName("tells of roles: which was made, what was given and taken, and whom it was given under its name")
    void roles() {
        var draft = Map.of("name", "配送员", "basis", "REP", "reach", "TREE", "permissions", List.of("usage.read"));
        var code = done(administrator.post("/roles", draft)).at("/code").asString();
        var assigned = Map.of("name", "业务员", "roles", List.of(code), "departmentIds", List.of(tenant.north()));
        done(administrator.send("PUT", "/people/" + rep.id(), assigned, 0));
        assertThat(of(rep.id(), 1).getFirst().at("/after/roles/0").asString()).isEqualTo("配送员");
        var made = of(code, 1).getFirst();
        assertThat(made.at("/kind").asString()).isEqualTo("ROLE");
        assertThat(made.at("/subject").asString()).isEqualTo("配送员");
        assertThat(made.at("/after/granted").toString()).isEqualTo("[\"usage.read\"]");
        assertThat(made.at("/after/withheld").toString()).contains("customer.read");
        done(administrator.send("PUT", "/roles/BOSS", Map.of("reach", "OWN", "permissions", List.of()), 0));
        done(administrator.send("DELETE", "/roles/BOSS", null, 1));
        var entries = of("BOSS", 2);
        assertThat(entries.get(1).at("/after/reach").asString()).isEqualTo("OWN");
        assertThat(entries.get(0).at("/after/reach").asString()).isEqualTo("TENANT");
    }

    @Test
    @DisplayName("tells of departments, custom fields and maturity values")
    void settings() {
        var id = Ids.next();
        done(administrator.post("/departments", Map.of("id", id, "name", "东区", "parentId", tenant.north())));
        done(administrator.send("PUT", "/departments/" + id, Map.of("name", "东一区", "parentId", tenant.south()), 0));
        done(administrator.send("DELETE", "/departments/" + id, null, 1));
        var departments = of(id, 3);
        assertThat(departments).extracting(AuditTest::action).containsExactly("REMOVED", "CHANGED", "CREATED");
        assertThat(departments.get(1).at("/before/parent").asString()).isEqualTo("北区");
        assertThat(departments.get(1).at("/after/parent").asString()).isEqualTo("南区");
        done(administrator.put("/custom-fields/size", Map.of("label", "面积", "type", "NUMBER")));
        var larger = Map.of("label", "营业面积", "type", "NUMBER", "required", true);
        done(administrator.send("PUT", "/custom-fields/size", larger, 0));
        done(administrator.send("DELETE", "/custom-fields/size", null));
        var fields = of("size", 3);
        assertThat(fields).extracting(AuditTest::action).containsExactly("REMOVED", "CHANGED", "CREATED");
        assertThat(fields.get(1).at("/before/label").asString()).isEqualTo("面积");
        assertThat(fields.get(1).at("/after/required").asBoolean()).isTrue();
        done(administrator.post("/maturities", Map.of("code", "HOT", "label", "很有意向")));
        done(administrator.send("PUT", "/maturities/HOT", Map.of("label", "意向很高"), 0));
        var maturities = of("HOT", 2);
        assertThat(maturities).extracting(AuditTest::action).containsExactly("CHANGED", "CREATED");
        assertThat(maturities.getFirst().at("/before/label").asString()).isEqualTo("很有意向");
        assertThat(maturities.getFirst().at("/after/label").asString()).isEqualTo("意向很高");
    }

    @Test
    @DisplayName("is for the administrator alone")
    void forbidden() {
        for (var person : List.of(boss, rep)) {
            assertThat(person.get("/audit-entries").status()).isEqualTo(403);
        }
        assertThat(administrator.get("/audit-entries").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("keeps nothing of a change that was refused")
    void refused() {
        var shop = rep.shop("店", 121.5, 31.2);
        assertThat(boss.send("PUT", "/customers/" + shop, Map.of("name", "旧版本", "kind", "SHOP"), 7)
                        .status())
                .isEqualTo(412);
        assertThat(boss.put("/custom-fields/size", Map.of("label", "面积", "type", "NUMBER"))
                        .status())
                .isEqualTo(403);
        done(boss.send("DELETE", "/customers/" + shop, null, 0));
        assertThat(of(shop, 1)).extracting(AuditTest::action).containsExactly("RECYCLED");
        assertThat(administrator.get("/audit-entries").at("/items").size()).isEqualTo(1);
    }
}
