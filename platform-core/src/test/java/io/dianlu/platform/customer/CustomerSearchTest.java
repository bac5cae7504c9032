package io.dianlu.platform.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A search for customers")
class CustomerSearchTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person boss = PLATFORM.person(tenant, "老板", Role.BOSS, null);
    private final Person manager = PLATFORM.person(tenant, "北区主管", Role.MANAGER, tenant.north());
    private final Person northern = PLATFORM.person(tenant, "北区业务员", Role.REP, tenant.north());
    private final Person southern = PLATFORM.person(tenant, "南区业务员", Role.REP, tenant.south());

    @AfterEach
    void mend() {
        PLATFORM.elasticsearch().mend();
    }

    private static Reply search(Person by, String text, String more) {
        return by.get("/customer-search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + more);
    }

    private static List<String> names(Reply reply) {
        return Drafts.texts(reply, "/items", "/customer/name");
    }

    private static void store(Person by, String name, String phone, String level, List<String> tags) {
        var draft = Drafts.with(Drafts.shop(name), "tags", tags);
        draft.put("level", level);
        draft.put("contacts", List.of(Map.of("name", "王老板", "phones", List.of(phone))));
        draft.put("address", "花园路" + phone.substring(8) + "号");
        assertThat(by.post("/customers", draft).status()).isEqualTo(201);
    }

    private void threeBakeries() {
        store(northern, "蜗牛烘焙", "13812345678", "A", List.of("重点", "烘焙"));
        store(northern, "麦香烘焙", "139-1111-2222", "B", List.of("烘焙"));
        store(southern, "南方烘焙", "13712345000", "A", List.of("烘焙"));
        FieldPlatform.await(() -> isIndexed("烘焙", 3));
    }

    /** PostgreSQL finds them at once. */
    private boolean isIndexed(String text, int customers) {
        var found = search(boss, text, "");
        return found.at("/answeredBy").asString().equals("ELASTICSEARCH")
                && found.at("/total").asInt() == customers;
    }

    @Test
    @DisplayName("finds by name, pinyin, initials, contact, address and part of a phone, and marks why")
    void finds() {
        threeBakeries();
        for (var text : List.of("蜗牛", "woniu", "wnhb", "2345678", "蝸牛", "花园路678号")) {
            var reply = search(boss, text, "");
            assertThat(names(reply)).as(text).startsWith("蜗牛烘焙");
            assertThat(reply.at("/answeredBy").asString()).isEqualTo("ELASTICSEARCH");
            assertThat(reply.at("/notice").isNull()).isTrue();
        }
        assertThat(search(boss, "woniu", "").at("/items/0/highlights/name").asString())
                .contains("<em>");
    }

    @Test
    @DisplayName("counts values under all other filters, and pages through all that was found")
    void facetsAndPages() {
        threeBakeries();
        var reply = search(boss, "烘焙", "&level=B");
        assertThat(names(reply)).containsExactly("麦香烘焙");
        assertThat(facet(reply, "level")).containsExactlyInAnyOrder("A=2", "B=1");
        assertThat(facet(reply, "tag")).containsExactly("烘焙=1");
        var first = search(boss, "烘焙", "&limit=2");
        var rest =
                search(boss, "烘焙", "&limit=2&cursor=" + first.at("/nextCursor").asString());
        assertThat(names(first)).hasSize(2).doesNotContainAnyElementsOf(names(rest));
        assertThat(names(rest)).hasSize(1);
        assertThat(search(boss, "别的", "&cursor=" + first.at("/nextCursor").asString())
                        .field())
                .isEqualTo("cursor");
    }

    private static List<String> facet(Reply reply, String label) {
        return reply.at("/facets/" + label)
                .valueStream()
                .map(count ->
                        count.at("/value").asString() + "=" + count.at("/count").asInt())
                .toList();
    }

    @Test
    @DisplayName("shows and counts nothing outside the data scope, whoever is filtered for")
    void scope() {
        threeBakeries();
        var seen = search(manager, "烘焙", "");
        assertThat(names(seen)).containsExactlyInAnyOrder("蜗牛烘焙", "麦香烘焙");
        assertThat(seen.at("/total").asInt()).isEqualTo(2);
        assertThat(facet(seen, "level")).containsExactlyInAnyOrder("A=1", "B=1");
        assertThat(facet(seen, "tag")).containsExactlyInAnyOrder("烘焙=2", "重点=1");
        assertThat(search(manager, "烘焙", "&ownerId=" + southern.id())
                        .at("/total")
                        .asInt())
                .isZero();
        assertThat(search(manager, "13712345000", "").at("/items").size()).isZero();
        assertThat(names(search(southern, "烘焙", ""))).containsExactly("南方烘焙");
        assertThat(Drafts.texts(manager.get("/customers"), "/items", "/name"))
                .containsExactlyInAnyOrder("蜗牛烘焙", "麦香烘焙");
        assertThat(manager.get("/customers?ownerId=" + southern.id())
                        .at("/items")
                        .size())
                .isZero();
        assertThat(manager.get("/customers?departmentId=" + tenant.south())
                        .at("/items")
                        .size())
                .isZero();
        assertThat(Drafts.texts(manager.get("/customer-tags"), "", "/customers"))
                .containsExactly("2", "1");
    }

    @Test
    @DisplayName(
            "is answered by PostgreSQL while Elasticsearch is down, says so, keeps to scope and filters, and what is stored meanwhile is found later")
    void elasticsearchDown() {
        threeBakeries();
        PLATFORM.elasticsearch().cut();
        store(northern, "停电烘焙", "13600000000", "A", List.of("烘焙"));
        var reply = search(boss, "烘焙", "&limit=3");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.at("/answeredBy").asString()).isEqualTo("POSTGRESQL");
        assertThat(reply.at("/notice").asString()).isNotBlank();
        assertThat(names(reply)).containsExactly("停电烘焙", "南方烘焙", "麦香烘焙");
        var rest =
                search(boss, "烘焙", "&limit=3&cursor=" + reply.at("/nextCursor").asString());
        assertThat(names(rest)).containsExactly("蜗牛烘焙");
        assertThat(names(search(manager, "烘焙", "&level=A"))).containsExactly("停电烘焙", "蜗牛烘焙");
        assertThat(names(search(boss, "王老板", ""))).hasSize(4);
        assertThat(names(search(boss, "13911112222", ""))).containsExactly("麦香烘焙");
        assertThat(names(search(boss, "%", ""))).isEmpty();
        assertThat(names(search(boss, "_", ""))).isEmpty();
        PLATFORM.elasticsearch().mend();
        FieldPlatform.await(() -> isIndexed("tdhb", 0));
        PLATFORM.tellAgain(tenant.id());
        FieldPlatform.await(() -> isIndexed("tdhb", 1));
        assertThat(names(search(boss, "tdhb", ""))).containsExactly("停电烘焙");
    }
}
