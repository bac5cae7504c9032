package io.dianlu.platform.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Cursor;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A list of customers in pages")
class CustomerPagesTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person boss = PLATFORM.person(tenant, "老板", Role.BOSS, null);

    private void store(List<Map<String, Object>> rows) {
        assertThat(boss.post("/customer-batches", Map.of("rows", rows))
                        .at("/created")
                        .asInt())
                .isEqualTo(rows.size());
    }

    /** @param between happens after each page */
    private List<String> walk(String path, Runnable between) {
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = boss.get(path + (next.isEmpty() ? "" : "&cursor=" + next));
            assertThat(page.status()).as(page.body().toString()).isEqualTo(200);
            seen.addAll(Drafts.ids(page));
            next = page.at("/nextCursor").asString("");
            between.run();
        } while (!next.isEmpty() && seen.size() < 60);
        return seen;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-updatedAt",
                "updatedAt",
                "-createdAt",
                "createdAt",
                "-lastVisitAt",
                "lastVisitAt",
                "name",
                "-name"
            })
    @DisplayName("shows each once, whatever the sort, though others are added before and behind meanwhile")
    void everySort(String sort) {
        var rows = IntStream.range(0, 11)
                .mapToObj(number -> Drafts.shop("店" + number / 3))
                .toList();
        store(rows);
        var wanted = rows.stream().map(row -> row.get("id").toString()).toList();
        var seen = walk("/customers?limit=3&sort=" + sort, () -> store(List.of(Drafts.shop("一家"), Drafts.shop("龙店"))));
        assertThat(seen).doesNotHaveDuplicates().containsAll(wanted);
    }

    @Test
    @DisplayName("shows the newest change first, and the names in order, both ways")
    void order() {
        for (var name : List.of("乙店", "甲店", "丙店")) {
            boss.post("/customers", Drafts.shop(name));
        }
        assertThat(names("-createdAt")).containsExactly("丙店", "甲店", "乙店");
        assertThat(names("createdAt")).containsExactly("乙店", "甲店", "丙店");
        assertThat(names("-name")).isEqualTo(names("name").reversed());
    }

    @Test
    @DisplayName("has names in the order of their pinyin, after digits and before letters")
    void pinyin() {
        for (var name : List.of("张店", "上海店", "北京店", "阿里店", "Aldi", "7号店", "重庆店")) {
            boss.post("/customers", Drafts.shop(name));
        }
        var order = List.of("7号店", "阿里店", "北京店", "重庆店", "上海店", "张店", "Aldi");
        assertThat(names("name")).isEqualTo(order);
        assertThat(names("-name")).isEqualTo(order.reversed());
        assertThat(walk("/customers?sort=name&limit=2", () -> {}))
                .isEqualTo(Drafts.ids(boss.get("/customers?sort=name")));
    }

    private List<String> names(String sort) {
        return Drafts.texts(boss.get("/customers?sort=" + sort), "/items", "/name");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "level=A, 2",
        "level=A&level=B, 4",
        "level=A&tag=even, 1",
        "kind=AGENT, 1",
        "kind=SHOP, 5",
        "tag=even&tag=odd, 6",
        "regionCode=41, 3",
        "regionCode=4101, 2",
        "regionCode=410105, 1",
        "maturity=WON, 1",
        "level=A&kind=DISTRIBUTOR, 0"
    })
    @DisplayName("is narrowed by filters: values of one widen, filters narrow, and pages keep to them")
    void filters(String filter, int expected) {
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 6; i++) {
            var row = Drafts.with(Drafts.shop("店" + i), "tags", List.of(i % 2 == 0 ? "even" : "odd"));
            row.put("level", List.of("A", "B", "C").get(i / 2));
            rows.add(row);
        }
        rows.get(5).put("kind", "AGENT");
        rows.get(0).put("regionCode", "410105");
        rows.get(1).put("regionCode", "410102");
        rows.get(2).put("regionCode", "411000");
        rows.get(3).put("maturity", "WON");
        store(rows);
        assertThat(walk("/customers?limit=2&" + filter, () -> {}))
                .hasSize(expected)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("goes on only in the sort it began with, from a cursor of its own")
    void foreignCursor() {
        store(List.of(Drafts.shop("甲"), Drafts.shop("乙")));
        var cursor = boss.get("/customers?limit=1&sort=name").at("/nextCursor").asString();
        for (var path : List.of(
                "/customers?sort=-name&cursor=" + cursor,
                "/customers?cursor=bm90IG91cnM",
                "/customers?cursor=%25",
                "/customers?sort=-updatedAt&cursor=" + Cursor.of("-updatedAt", Instant.MAX, Ids.next()),
                "/customers?sort=name&cursor=" + Cursor.of("name", null, Ids.next()),
                "/recycled-customers?cursor=" + cursor)) {
            assertThat(boss.get(path).field()).as(path).isEqualTo("cursor");
        }
    }
}
