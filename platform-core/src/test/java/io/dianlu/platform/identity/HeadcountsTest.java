package io.dianlu.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The number of people of a department")
class HeadcountsTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, null);

    private static Map<UUID, Long> seenBy(Person person) {
        var found = new HashMap<UUID, Long>();
        person.get("/department-headcounts")
                .body()
                .forEach(each -> found.put(
                        UUID.fromString(each.path("departmentId").asString()),
                        each.path("people").asLong()));
        return found;
    }

    @Test
    @DisplayName("counts everybody who belongs to it, disabled ones too, and somebody of two departments in both")
    void counted() {
        assertThat(seenBy(administrator)).isEmpty();
        PLATFORM.person(tenant, "甲", Role.REP, tenant.north());
        var both = Map.of(
                "id",
                Ids.next(),
                "name",
                "乙",
                "roles",
                List.of("REP"),
                "departmentIds",
                List.of(tenant.south(), tenant.north()),
                "enabled",
                false);
        assertThat(administrator.post("/people", both).status()).isEqualTo(201);
        assertThat(seenBy(administrator)).isEqualTo(Map.of(tenant.north(), 2L, tenant.south(), 1L));
    }

    @Test
    @DisplayName("is told to a manager of the own departments only, and to a rep of none")
    void withinTheScope() {
        var manager = PLATFORM.person(tenant, "主管", Role.MANAGER, tenant.north());
        var rep = PLATFORM.person(tenant, "业务员", Role.REP, tenant.south());
        assertThat(seenBy(manager)).isEqualTo(Map.of(tenant.north(), 1L));
        assertThat(seenBy(rep)).isEmpty();
    }
}
