package io.dianlu.platform.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An owner of several departments")
class OwnerDepartmentsTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, null);
    private final Person manager = PLATFORM.person(tenant, "北区主管", Role.MANAGER, tenant.north());
    private final UUID both = person(tenant.south(), tenant.north());

    private UUID person(UUID... departments) {
        var id = Ids.next();
        var made = administrator.post(
                "/people", Map.of("id", id, "name", "两区业务员", "roles", List.of("REP"), "departmentIds", departments));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        return id;
    }

    private String bookedOn(Person by, UUID owner) {
        var made = by.post("/customers", Drafts.with(Drafts.shop("店"), "ownerId", owner));
        return made.status() == 201 ? made.at("/departmentId").asString() : made.field();
    }

    @Test
    @DisplayName("gets a customer on the first of them that whoever names the owner sees, and it stays in their sight")
    void firstInScope() {
        assertThat(Drafts.ids(manager.get("/people?enabled=true"))).contains(both.toString());
        assertThat(bookedOn(manager, both)).isEqualTo(tenant.north().toString());
        assertThat(bookedOn(administrator, both)).isEqualTo(tenant.south().toString());
        var shop = manager.post("/customers", Drafts.shop("无主的店"));
        var changed = manager.post(
                "/customer-bulk-changes", Map.of("ids", List.of(shop.at("/id").asString()), "ownerId", both));
        assertThat(changed.at("/changed").asInt()).as(changed.body().toString()).isEqualTo(1);
        assertThat(manager.get("/customers/" + shop.at("/id").asString()).status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("is refused where none of them is seen")
    void noneInScope() {
        assertThat(bookedOn(manager, person(tenant.south()))).isEqualTo("ownerId");
        assertThat(bookedOn(manager, person())).isEqualTo("ownerId");
    }
}
