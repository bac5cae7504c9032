package io.dianlu.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The owner of a customer")
class OwnerByPhoneTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, tenant.north());

    private String person(String name, String phone) {
        var made = administrator.post(
                "/people", Map.of("id", Ids.next(), "name", name, "roles", List.of("REP"), "phone", phone));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        return made.at("/id").asString();
    }

    /** The owner a customer gets by a phone, or the field that was refused. */
    private String owner(String phone) {
        var reply = administrator.post("/customers", Map.of("name", "店", "kind", "SHOP", "ownerPhone", phone));
        return reply.status() == 201 ? reply.at("/owner/id").asString() : reply.field();
    }

    @Test
    @DisplayName("is found by the phone that nobody else who works here has")
    void byPhone() {
        var rep = person("张伟", "13900000001");
        assertThat(owner("13900000001")).isEqualTo(rep);
        administrator.send("PUT", "/people/" + rep + "/enablement", Map.of("enabled", false), 0);
        assertThat(owner("13900000001")).as("disabled").isEqualTo("ownerPhone");
        person("甲", "13900000002");
        person("乙", "139 0000 0002");
        assertThat(owner("13900000002")).as("of two").isEqualTo("ownerPhone");
        assertThat(owner("13900000003")).as("of nobody").isEqualTo("ownerPhone");
    }

    @Test
    @DisplayName(
            "who is nobody is not asked for again row by row, and is somebody as soon as a person with the phone is added")
    void nobodyIsRemembered() {
        assertThat(owner("13900000007")).isEqualTo("ownerPhone");
        PLATFORM.write(
                tenant.id(),
                "update person set phone = '13900000007' where tenant_id = ? and id = ?",
                tenant.id().value(),
                PLATFORM.person(tenant, "别的机器上加的", Role.REP, tenant.north()).id());
        assertThat(owner("13900000007")).as("from memory").isEqualTo("ownerPhone");
        assertThat(owner("13900000008")).isEqualTo("ownerPhone");
        var added = person("刚加的", "13900000008");
        assertThat(owner("13900000008")).isEqualTo(added);
        assertThat(owner("13900000007"))
                .as("whatever was nobody's is looked for again")
                .isNotEqualTo("ownerPhone");
    }

    @Test
    @DisplayName("may be oneself for a rep, who learns of no other phone whether somebody has it")
    void byRep() {
        person("张伟", "13900000001");
        var rep = PLATFORM.person(tenant, "王芳", Role.REP, tenant.north());
        PLATFORM.write(
                tenant.id(),
                "update person set phone = '13900000005' where tenant_id = ? and id = ?",
                tenant.id().value(),
                rep.id());
        var answers = List.of("13900000001", "13900000009").stream()
                .map(phone -> rep.post("/customers", Map.of("name", "店", "kind", "SHOP", "ownerPhone", phone)))
                .toList();
        for (var answer : answers) {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.field()).isEqualTo("ownerPhone");
            assertThat(answer.at("/errors/0/code").asString()).isEqualTo("not-yours-to-assign");
        }
        assertThat(answers.getFirst().at("/errors")).isEqualTo(answers.getLast().at("/errors"));
        var mine = rep.post("/customers", Map.of("name", "店", "kind", "SHOP", "ownerPhone", "13900000005"));
        assertThat(mine.at("/owner/id").asString()).isEqualTo(rep.id().toString());
    }

    @Test
    @DisplayName("is found however the phone is written, there or here")
    void asWritten() {
        var dashes = person("张伟", "138-0000 1111");
        var country = person("王芳", "+86 139 0000 2222");
        var wide = person("赵敏", "１３７００００３３３３");
        for (var phone :
                List.of("13800001111", " 138 0000 1111", "+86 13800001111", "008613800001111", "１３８００００１１１１")) {
            assertThat(owner(phone)).as(phone).isEqualTo(dashes);
        }
        assertThat(owner("13900002222")).isEqualTo(country);
        assertThat(owner("137-0000-3333")).isEqualTo(wide);
        assertThat(owner("3800001111")).as("a part").isEqualTo("ownerPhone");
        assertThat(owner("张伟")).as("no digits").isEqualTo("ownerPhone");
    }
}
