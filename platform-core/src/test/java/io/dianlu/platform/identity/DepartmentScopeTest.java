package io.dianlu.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who sees their department")
class DepartmentScopeTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final double LNG = 113.6254;
    private static final double LAT = 34.7466;
    private static final String AROUND = "?lng=113.6254&lat=34.7466&datum=WGS84&radiusMeters=2000&limit=50";

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, null);
    private final UUID below = department();
    private final Person colleague = PLATFORM.person(tenant, "同部门", Role.REP, tenant.north());
    private final Person downThere = PLATFORM.person(tenant, "下级", Role.REP, below);
    private final Person elsewhere = PLATFORM.person(tenant, "别部门", Role.REP, tenant.south());
    private final Person lead = PLATFORM.person(tenant, "组长", Role.MANAGER, tenant.north());
    private final Map<Person, UUID> shops = new HashMap<>();
    private final Map<Person, UUID> visits = new HashMap<>();

    private UUID department() {
        var made = administrator.post("/departments", Map.of("name", "一组", "parentId", tenant.north()));
        return UUID.fromString(made.at("/id").asString());
    }

    @BeforeEach
    void everybodyWorked() {
        for (var each : List.of(colleague, downThere, elsewhere, lead)) {
            var shop = each.shop("店", LNG, LAT);
            var visit = each.visit(shop);
            var here = Map.of("lng", LNG, "lat", LAT, "datum", "WGS84");
            var check = Map.of("id", Ids.next(), "at", Instant.now().toString(), "position", here);
            assertThat(each.put("/visits/" + visit + "/check-in", check).status())
                    .isEqualTo(200);
            shops.put(each, shop);
            visits.put(each, visit);
        }
        FieldPlatform.await(() ->
                found(administrator, "/customer-search?q=", "/customer/id").size() == 4
                        && found(administrator, "/customers-nearby" + AROUND, "/customer/id")
                                        .size()
                                == 4
                        && found(administrator, "/check-ins-nearby" + AROUND, "/visitId")
                                        .size()
                                == 4);
    }

    private void sees(Role role, Role.Reach reach, String... permissions) {
        var draft =
                Map.of("name", "", "basis", role.name(), "reach", reach.name(), "permissions", List.of(permissions));
        var changed = administrator.send("PUT", "/roles/" + role, draft, 0);
        assertThat(changed.status()).as(changed.body().toString()).isEqualTo(200);
    }

    private static List<String> found(Person by, String path, String id) {
        var reply = by.get(path);
        assertThat(reply.status()).as(path + reply.body()).isEqualTo(200);
        var items = reply.body().has("items") ? reply.at("/items") : reply.at("/people");
        return items.valueStream().map(item -> item.at(id).asString()).toList();
    }

    private static String[] of(Map<Person, UUID> things, Person... whose) {
        return List.of(whose).stream().map(each -> things.get(each).toString()).toArray(String[]::new);
    }

    /** In every list, search and map, and by id. */
    private void seesExactly(Person by, Person... whose) {
        for (var path : new String[] {
            "/customers",
            "/customers?departmentId=" + below + "&departmentId=" + tenant.north() + "&departmentId=" + tenant.south()
        }) {
            assertThat(found(by, path, "/id")).as(path).containsExactlyInAnyOrder(of(shops, whose));
        }
        assertThat(found(by, "/customer-search?q=", "/customer/id")).containsExactlyInAnyOrder(of(shops, whose));
        assertThat(found(by, "/customers-nearby" + AROUND, "/customer/id")).containsExactlyInAnyOrder(of(shops, whose));
        assertThat(found(by, "/visits", "/id")).containsExactlyInAnyOrder(of(visits, whose));
        assertThat(found(by, "/check-ins-nearby" + AROUND, "/visitId")).containsExactlyInAnyOrder(of(visits, whose));
        shops.forEach((owner, shop) -> assertThat(by.get("/customers/" + shop).status())
                .isEqualTo(List.of(whose).contains(owner) ? 200 : 404));
        visits.forEach((owner, visit) -> assertThat(by.get("/visits/" + visit).status())
                .isEqualTo(List.of(whose).contains(owner) ? 200 : 404));
    }

    private List<String> team(Person by) {
        return found(by, "/team-day", "/rep/id");
    }

    private static String[] ids(Person... people) {
        return List.of(people).stream().map(each -> each.id().toString()).toArray(String[]::new);
    }

    @Test
    @DisplayName(
            "sees it and what is their own, and neither the departments below nor others nor another tenant's, in lists, search, maps and the team day")
    void exactly() {
        seesExactly(lead, lead, colleague, downThere);
        assertThat(team(lead)).contains(ids(colleague, downThere)).doesNotContain(ids(elsewhere));
        sees(Role.MANAGER, Role.Reach.DEPARTMENT, "customer.read", "visit.read", "team.read", "people.read");
        assertThat(lead.get("/me").at("/dataScope").asString()).isEqualTo("DEPARTMENT");
        seesExactly(lead, lead, colleague);
        assertThat(team(lead)).contains(ids(colleague)).doesNotContain(ids(downThere, elsewhere));
        assertThat(found(lead, "/people?limit=100", "/id"))
                .contains(ids(colleague))
                .doesNotContain(ids(downThere, elsewhere));
        var stranger = PLATFORM.person(PLATFORM.newTenant(), "外人", Role.MANAGER, null);
        seesExactly(stranger);
    }

    @Test
    @DisplayName("may be a rep who sees the colleagues")
    void reps() {
        seesExactly(colleague, colleague);
        sees(Role.REP, Role.Reach.DEPARTMENT, "customer.read", "visit.read", "people.read");
        seesExactly(colleague, colleague, lead);
        seesExactly(downThere, downThere);
    }
}
