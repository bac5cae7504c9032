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
}
