package io.dianlu.platform.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The timeline says of an edit")
class CustomerEditFactsTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person boss = PLATFORM.person(tenant, "老板", Role.BOSS, null);
    private final Person rep = PLATFORM.person(tenant, "业务员", Role.REP, tenant.north());
    private final Person southern = PLATFORM.person(tenant, "南区业务员", Role.REP, tenant.south());
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, null);
    private final UUID id = Ids.next();

    private long version;

    private void create(Map<String, Object> draft) {
        var reply = boss.post("/customers", draft);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(201);
    }

    private void edit(Map<String, Object> draft) {
        var reply = boss.send("PUT", "/customers/" + id, draft, version++);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
    }

    /** What each edit so far changed, the latest first. */
    private List<List<String>> edits(int expected) {
        FieldPlatform.await(() -> fieldsOfEdits().size() == expected);
        return fieldsOfEdits();
    }

    private List<List<String>> fieldsOfEdits() {
        return boss.get("/customers/" + id + "/timeline")
                .at("/items")
                .valueStream()
                .filter(entry -> entry.at("/kind").asString().equals("CUSTOMER_CHANGED"))
                .map(entry -> entry.at("/facts/fields")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList())
                .toList();
    }

    @Test
    @DisplayName("every field that it changed, by its name in the API")
    void everyField() {
        administrator.put(
                "/custom-fields/size",
                Map.of("label", "面积", "type", "NUMBER", "required", false, "options", List.of()));
        create(Drafts.with(Drafts.shop(id, "店"), "ownerId", rep.id()));
        var all =
                new HashMap<String, Object>(Map.of("name", "新店", "kind", "WAREHOUSE", "shortName", "简称", "level", "A"));
        all.putAll(Map.of("regionCode", "410105", "address", "大学路 88 号", "tags", List.of("重点"), "maturity", "WON"));
        all.putAll(Map.of("ownerId", southern.id(), "creditLimit", "12.5", "remark", "备注"));
        all.put("contacts", List.of(Map.of("name", "王老板", "phones", List.of("13800000000"))));
        all.put("position", Drafts.position(113.6, 34.7, "GCJ02"));
        all.put("customFields", Map.of("size", 12.5));
        edit(all);
        assertThat(edits(1).getFirst())
                .containsExactly(
                        "name",
                        "shortName",
                        "kind",
                        "level",
                        "regionCode",
                        "address",
                        "tags",
                        "maturity",
                        "ownerId",
                        "contacts",
                        "creditLimit",
                        "position",
                        "customFields",
                        "remark");
    }

    @Test
    @DisplayName(
            "the one field that it changed and none that it repeats in other words, nor any when it changed nothing")
    void oneField() {
        var draft = Drafts.with(Drafts.shop(id, "店"), "ownerId", rep.id());
        draft.put("contacts", List.of(Map.of("name", "王老板", "phones", List.of("13800000000"))));
        draft.put("creditLimit", "12.5");
        draft.put("position", Drafts.position(113.6, 34.7, "GCJ02"));
        create(draft);
        edit(Drafts.with(Drafts.with(draft, "creditLimit", "12.50"), "remark", "欠两箱"));
        assertThat(edits(1)).containsExactly(List.of("remark"));
        edit(draft);
        edit(draft);
        assertThat(edits(3)).containsExactly(List.of(), List.of("remark"), List.of("remark"));
    }

    @Test
    @DisplayName("of many customers at once that their tags were changed")
    void tagsOfMany() {
        create(Drafts.shop(id, "店"));
        boss.post("/customer-bulk-changes", Map.of("ids", List.of(id), "addTags", List.of("重点")));
        assertThat(edits(1)).containsExactly(List.of("tags"));
    }
}
