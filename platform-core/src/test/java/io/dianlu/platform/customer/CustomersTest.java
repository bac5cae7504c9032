package io.dianlu.platform.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A customer")
class CustomersTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, tenant.north());
    private final Person rep = PLATFORM.person(tenant, "业务员", Role.REP, tenant.north());

    private static Map<String, Object> draft(UUID id, String name) {
        return new HashMap<>(Map.of("id", id, "name", name, "kind", "SHOP"));
    }

    @Test
    @DisplayName("sent three times under one id is stored once, and the id then refuses other content")
    void storedOnce() {
        var id = Ids.next();
        assertThat(rep.post("/customers", draft(id, "蜗牛烘焙")).status()).isEqualTo(201);
        assertThat(rep.post("/customers", draft(id, "蜗牛烘焙")).status()).isEqualTo(200);
        assertThat(rep.post("/customers", draft(id, " 蜗牛烘焙 ")).status()).isEqualTo(200);
        var other = rep.post("/customers", draft(id, "别的店"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.slug()).isEqualTo("id-already-used");
        assertThat(PLATFORM.count(tenant.id(), "select count(*) from customer where tenant_id = ?"))
                .isEqualTo(1);
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of("name", "店".repeat(120), "店".repeat(121), "name"),
                Arguments.of("remark", "注".repeat(2000), "注".repeat(2001), "remark"),
                Arguments.of("tags", numbered("标签", 20), numbered("标签", 21), "tags"),
                Arguments.of("contacts", contacts(10, 1), contacts(11, 1), "contacts"),
                Arguments.of("contacts", contacts(1, 3), contacts(1, 4), "contacts[0].phones"),
                Arguments.of("creditLimit", "0.01", "0.001", "creditLimit"),
                Arguments.of("creditLimit", "9999999999999.99", "10000000000000", "creditLimit"),
                Arguments.of("level", "D", "E", "level"));
    }

    private static List<String> numbered(String text, int count) {
        return IntStream.range(0, count).mapToObj(number -> text + number).toList();
    }

    private static List<Map<String, Object>> contacts(int people, int phones) {
        return IntStream.range(0, people)
                .mapToObj(person -> Map.<String, Object>of(
                        "name",
                        "联系人" + person,
                        "phones",
                        IntStream.range(0, phones)
                                .mapToObj(phone -> "1380000000" + phone)
                                .toList()))
                .toList();
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("limits")
    @DisplayName("is taken at each limit and refused one past it, by the field's name")
    void limits(String field, Object within, Object beyond, String refused) {
        var good = draft(Ids.next(), "店");
        good.put(field, within);
        assertThat(rep.post("/customers", good).status()).isEqualTo(201);
        var bad = draft(Ids.next(), "店");
        bad.put(field, beyond);
        var reply = rep.post("/customers", bad);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.at("/errors/0/field").asString()).isEqualTo(refused);
        assertThat(reply.at("/errors/0/message").asString()).isNotBlank();
    }

    @Test
    @DisplayName("edited from an old version is refused with both values, and keeps what the first edit said")
    void lostUpdate() {
        var id = Ids.next();
        rep.post("/customers", draft(id, "老名字"));
        assertThat(rep.send("PUT", "/customers/" + id, draft(id, "新名字"), 0).status())
                .isEqualTo(200);
        var late = rep.send("PUT", "/customers/" + id, draft(id, "迟到的名字"), 0);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.at("/current/name").asString()).isEqualTo("新名字");
        assertThat(late.at("/yours/name").asString()).isEqualTo("迟到的名字");
        assertThat(rep.get("/customers/" + id).at("/name").asString()).isEqualTo("新名字");
    }

    @Test
    @DisplayName("goes to the recycle bin, comes back, and is gone for ever only from there")
    void bin() {
        var id = Ids.next();
        administrator.post("/customers", draft(id, "回收的店"));
        assertThat(administrator.send("DELETE", "/customers/" + id, null, 0).status())
                .isEqualTo(204);
        assertThat(administrator.get("/customers/" + id).status()).isEqualTo(404);
        assertThat(administrator.get("/recycled-customers").at("/items/0/id").asString())
                .isEqualTo(id.toString());
        assertThat(administrator
                        .put("/recycled-customers/" + id + "/restoration", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(administrator
                        .send("DELETE", "/recycled-customers/" + id, null)
                        .status())
                .isEqualTo(404);
        long version = administrator.get("/customers/" + id).at("/version").asLong();
        administrator.send("DELETE", "/customers/" + id, null, version);
        assertThat(administrator
                        .send("DELETE", "/recycled-customers/" + id, null)
                        .status())
                .isEqualTo(204);
        assertThat(PLATFORM.count(tenant.id(), "select count(*) from customer where tenant_id = ?"))
                .isZero();
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
    @DisplayName("is listed once, whatever the sort and however small the pages")
    void paging(String sort) {
        var rows = IntStream.range(0, 11)
                .mapToObj(number -> draft(Ids.next(), "店" + number / 3))
                .toList();
        assertThat(administrator
                        .post("/customer-batches", Map.of("rows", rows))
                        .at("/created")
                        .asInt())
                .isEqualTo(11);
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = administrator.get("/customers?limit=3&sort=" + sort + (next.isEmpty() ? "" : "&cursor=" + next));
            assertThat(page.status()).isEqualTo(200);
            page.at("/items").forEach(row -> seen.add(row.at("/id").asString()));
            next = page.at("/nextCursor").asString("");
        } while (!next.isEmpty() && seen.size() < 50);
        assertThat(seen).hasSize(11).doesNotHaveDuplicates();
        assertThat(new HashSet<>(seen)).hasSize(11);
    }

    @Test
    @DisplayName("of a batch is refused alone, the others are stored")
    void batch() {
        var rows = List.of(draft(Ids.next(), "好店"), draft(Ids.next(), ""), draft(Ids.next(), "也好"));
        var reply = administrator.post("/customer-batches", Map.of("rows", rows));
        assertThat(reply.at("/created").asInt()).isEqualTo(2);
        assertThat(reply.at("/results/1/status").asString()).isEqualTo("REFUSED");
        assertThat(reply.at("/results/1/problem/errors/0/field").asString()).isEqualTo("name");
        var again = administrator.post("/customer-batches", Map.of("rows", rows));
        assertThat(again.at("/unchanged").asInt()).isEqualTo(2);
    }

    @Test
    @DisplayName("of somebody else does not exist for a rep, and its owner can only be changed by who may assign")
    void scope() {
        var colleague = PLATFORM.person(tenant, "同事", Role.REP, tenant.north());
        var id = Ids.next();
        colleague.post("/customers", draft(id, "同事的店"));
        assertThat(rep.get("/customers/" + id).status()).isEqualTo(404);
        assertThat(rep.get("/customers").at("/items").size()).isZero();
        var change = Map.of("ids", List.of(id), "ownerId", rep.id(), "addTags", List.of("转交"));
        assertThat(rep.post("/customer-bulk-changes", change).status()).isEqualTo(403);
        assertThat(administrator
                        .post("/customer-bulk-changes", change)
                        .at("/changed")
                        .asInt())
                .isEqualTo(1);
        assertThat(rep.get("/customers/" + id).at("/tags/0").asString()).isEqualTo("转交");
        assertThat(colleague.get("/customers/" + id).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("is found by name, pinyin, initials and part of a phone number soon after it was stored")
    void found() {
        var shop = draft(Ids.next(), "蜗牛烘焙");
        shop.put("contacts", List.of(Map.of("name", "王老板", "phones", List.of("13812345678"))));
        rep.post("/customers", shop);
        FieldPlatform.await(
                () -> rep.get("/customer-search?q=wnhb").at("/items").size() == 1);
        for (var text : List.of("woniu", "12345", "%E8%9D%B8%E7%89%9B", "%E7%8E%8B%E8%80%81%E6%9D%BF")) {
            assertThat(rep.get("/customer-search?q=" + text).at("/items").size())
                    .as(text)
                    .isEqualTo(1);
        }
    }
}
