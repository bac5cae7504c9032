package io.dianlu.platform.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Customers are found by what custom fields say")
class CustomFieldSearchTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, tenant.north());
    private final Person rep = PLATFORM.person(tenant, "业务员", Role.REP, tenant.north());
    private final Person colleague = PLATFORM.person(tenant, "同事", Role.REP, tenant.north());

    @BeforeEach
    void fields() {
        field("channel", "CHOICE");
        field("fridges", "NUMBER");
        field("chain", "BOOLEAN");
        shop(rep, "一店", Map.of("channel", "高校食堂", "fridges", "12.50", "chain", true));
        shop(rep, "二店", Map.of("channel", "餐饮", "fridges", 3, "chain", false));
        shop(colleague, "别人的店", Map.of("channel", "高校食堂"));
        FieldPlatform.await(() -> names(administrator, "/customer-search").size() == 3);
    }

    private void field(String key, String type) {
        var options = type.equals("CHOICE") ? List.of("高校食堂", "餐饮") : List.of();
        var made = administrator.put(
                "/custom-fields/" + key, Map.of("label", "字段" + key, "type", type, "options", options));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
    }

    private static void shop(Person by, String name, Map<String, Object> values) {
        var made = by.post("/customers", Drafts.with(Drafts.shop(Ids.next(), name), "customFields", values));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
    }

    private static List<String> names(Person by, String path) {
        var reply = by.get(path);
        assertThat(reply.status()).as(path + reply.body()).isEqualTo(200);
        return reply.at("/items")
                .valueStream()
                .map(item -> item.at(path.startsWith("/customer-search") ? "/customer/name" : "/name")
                        .asString())
                .sorted()
                .toList();
    }

    private static String asked(String... values) {
        var query = new StringBuilder("?limit=50");
        for (var value : values) {
            query.append("&customField=").append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return query.toString();
    }

    private static String typed(String text) {
        return "/customer-search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static final String[] DOORS = {"/customers", "/customer-search"};

    @Test
    @DisplayName("as a filter of the list and of the search alike, within the data scope, numbers by their value")
    void filtered() {
        for (var door : DOORS) {
            assertThat(names(rep, door + asked("channel:高校食堂"))).as(door).containsExactly("一店");
            assertThat(names(rep, door + asked("channel:高校食堂", "channel:餐饮"))).containsExactly("一店", "二店");
            assertThat(names(rep, door + asked("channel:高校食堂", "fridges:12.500")))
                    .containsExactly("一店");
            assertThat(names(rep, door + asked("channel:餐饮", "fridges:12.5"))).isEmpty();
            assertThat(names(rep, door + asked("chain:false"))).containsExactly("二店");
            assertThat(names(administrator, door + asked("channel:高校食堂"))).containsExactly("一店", "别人的店");
        }
    }

    @Test
    @DisplayName("and a filter by a field that is not there, or by a value that it cannot have, is refused by name")
    void refused() {
        for (var door : DOORS) {
            for (var wrong : new String[] {"nothing:x", "fridges:viele", "chain:maybe", "channel", ":x", "channel:"}) {
                Reply reply = rep.get(door + asked(wrong));
                assertThat(reply.status()).as(door + wrong).isEqualTo(422);
                assertThat(reply.field()).as(door + wrong).isEqualTo("customField");
            }
        }
        var stranger = PLATFORM.person(PLATFORM.newTenant(), "外人", Role.ADMINISTRATOR, null);
        assertThat(stranger.get("/customers" + asked("channel:高校食堂")).field()).isEqualTo("customField");
        assertThat(names(stranger, typed("高校食堂"))).isEmpty();
    }

    @Test
    @DisplayName("typed into the box, with the mark, while the field is there, and again when it is back")
    void typedAndTakenAway() {
        assertThat(names(rep, typed("校食"))).containsExactly("一店");
        assertThat(rep.get(typed("校食")).at("/items/0/highlights/customField").asString())
                .isEqualTo("高<em>校食</em>堂");
        assertThat(administrator.send("DELETE", "/custom-fields/channel", null).status())
                .isEqualTo(204);
        FieldPlatform.await(() -> names(rep, typed("校食")).isEmpty());
        assertThat(names(rep, typed("店"))).containsExactly("一店", "二店");
        field("channel", "CHOICE");
        FieldPlatform.await(() -> names(rep, typed("校食")).equals(List.of("一店")));
    }

    @Test
    @DisplayName(
            "while Elasticsearch is down too, by PostgreSQL, but not by a yes or no, nor by a field that was taken away")
    void elasticsearchDown() {
        PLATFORM.elasticsearch().cut();
        try {
            assertThat(rep.get(typed("校食")).at("/answeredBy").asString()).isEqualTo("POSTGRESQL");
            assertThat(names(rep, typed("校食"))).containsExactly("一店");
            assertThat(names(rep, "/customer-search" + asked("fridges:3.0"))).containsExactly("二店");
            assertThat(names(rep, typed("true"))).isEmpty();
            administrator.send("DELETE", "/custom-fields/channel", null);
            assertThat(names(rep, typed("校食"))).isEmpty();
        } finally {
            PLATFORM.elasticsearch().mend();
        }
    }
}
