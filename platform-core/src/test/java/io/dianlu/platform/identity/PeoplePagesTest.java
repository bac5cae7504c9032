package io.dianlu.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.shared.Cursor;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A person in the list of people")
class PeoplePagesTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, tenant.north());

    @Test
    @DisplayName(
            "is listed once however small the pages, found by part of a name or phone, and a forged cursor is refused")
    void paging() {
        for (int n = 0; n < 5; n++) {
            var person = new HashMap<String, Object>(Map.of("id", Ids.next(), "name", "同名", "roles", List.of("REP")));
            person.put("phone", "1380000000" + n);
            assertThat(administrator.post("/people", person).status()).isEqualTo(201);
        }
        var seen = new ArrayList<String>();
        var path = "/people?limit=2";
        for (var cursor = ""; cursor != null; ) {
            var page = administrator.get(path + cursor);
            page.at("/items").forEach(person -> seen.add(person.path("id").asString()));
            var next = page.at("/nextCursor");
            cursor = next.isNull() ? null : "&cursor=" + next.asString();
        }
        assertThat(seen).hasSize(6).doesNotHaveDuplicates();
        assertThat(administrator.get("/people?q=00003").at("/items")).hasSize(1);
        var wide = URLEncoder.encode("００００３", StandardCharsets.UTF_8);
        assertThat(administrator.get("/people?q=" + wide).at("/items")).hasSize(1);
        assertThat(administrator.get("/people?q=%25").at("/items")).isEmpty();
        for (var forged : List.of(
                Cursor.of("name", "a", "x"),
                Cursor.of("name", "a", null),
                Cursor.of("name", null, Ids.next()),
                Cursor.of("name", "a\0b", Ids.next()))) {
            assertThat(administrator.get("/people?cursor=" + forged).field()).isEqualTo("cursor");
        }
    }

    @Test
    @DisplayName("is found by role, by being enabled or not, and by both with a department and a part of the name")
    void filtered() {
        var rep = PLATFORM.person(tenant, "业务员甲", Role.REP, tenant.north());
        var both = Ids.next();
        var roles = List.of("REP", "MANAGER");
        var draft = Map.of("id", both, "name", "业务员乙", "roles", roles, "departmentIds", List.of(tenant.south()));
        assertThat(administrator.post("/people", draft).status()).isEqualTo(201);
        var left = Ids.next();
        var disabled = Map.of("id", left, "name", "业务员丙", "roles", List.of("REP"), "enabled", false);
        assertThat(administrator.post("/people", disabled).status()).isEqualTo(201);

        assertThat(ids("/people?role=REP")).containsExactlyInAnyOrder(rep.id(), both, left);
        assertThat(ids("/people?role=MANAGER")).containsExactly(both);
        assertThat(ids("/people?role=BOSS")).isEmpty();
        assertThat(ids("/people?enabled=false")).containsExactly(left);
        assertThat(ids("/people?role=REP&enabled=true&departmentId=" + tenant.north()))
                .containsExactly(rep.id());
        var part = URLEncoder.encode("乙", StandardCharsets.UTF_8);
        assertThat(ids("/people?role=REP&enabled=true&q=" + part)).containsExactly(both);
        assertThat(rep.get("/people?role=ADMINISTRATOR").at("/items"))
                .as("outside a rep's scope")
                .isEmpty();
        assertThat(administrator.get("/people?role=KING").field()).isEqualTo("role");
    }

    private List<UUID> ids(String path) {
        var found = new ArrayList<UUID>();
        administrator
                .get(path)
                .at("/items")
                .forEach(person -> found.add(UUID.fromString(person.path("id").asString())));
        return found;
    }
}
