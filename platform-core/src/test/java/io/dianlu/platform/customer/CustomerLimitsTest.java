package io.dianlu.platform.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A customer's limits")
class CustomerLimitsTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person rep = PLATFORM.person(tenant, "业务员", Role.REP, tenant.north());
    private final Person boss = PLATFORM.person(tenant, "老板", Role.BOSS, null);

    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of("name", "店".repeat(120), "店".repeat(121), "name"),
                Arguments.of("name", "一", " ", "name"),
                Arguments.of("shortName", "简".repeat(120), "简".repeat(121), "shortName"),
                Arguments.of("address", "路".repeat(300), "路".repeat(301), "address"),
                Arguments.of("remark", "注".repeat(2000), "注".repeat(2001), "remark"),
                Arguments.of("remark", "两行\n字", "无声\u0007", "remark"),
                Arguments.of("level", "D", "E", "level"),
                Arguments.of("regionCode", "410105", "41010", "regionCode"),
                Arguments.of("regionCode", "100000", "010000", "regionCode"),
                Arguments.of("maturity", "WON", "NEVER_HEARD_OF", "maturity"),
                Arguments.of("tags", numbered("标签", 20), numbered("标签", 21), "tags"),
                Arguments.of("tags", List.of("签".repeat(30)), List.of("签".repeat(31)), "tags[0]"),
                Arguments.of("tags", List.of("签"), Collections.singletonList(null), "tags[0]"),
                Arguments.of("contacts", contacts(10, 1), contacts(11, 1), "contacts"),
                Arguments.of("contacts", contacts(1, 3), contacts(1, 4), "contacts[0].phones"),
                Arguments.of("contacts", contacts(1, 1), contacts(1, 0), "contacts[0].phones"),
                Arguments.of("contacts", List.of(), Collections.singletonList(null), "contacts[0]"),
                Arguments.of("contacts", named("名".repeat(60)), named("名".repeat(61)), "contacts[0].name"),
                Arguments.of("contacts", phoned("120"), phoned("12"), "contacts[0].phones[0]"),
                Arguments.of("contacts", phoned("1".repeat(20)), phoned("1".repeat(21)), "contacts[0].phones[0]"),
                Arguments.of("contacts", phoned("0371-6666 转 8"), phoned("六六六六"), "contacts[0].phones[0]"),
                Arguments.of("creditLimit", "0.01", "0.001", "creditLimit"),
                Arguments.of("creditLimit", "0", "-0.01", "creditLimit"),
                Arguments.of("creditLimit", "9999999999999.99", "10000000000000", "creditLimit"),
                Arguments.of("position", at(180, 90), at(180.000001, 90), "position.lng"),
                Arguments.of("position", at(-180, -90), at(-180, -90.000001), "position.lat"),
                Arguments.of("position", accurate(20_000_000), accurate(20_000_001), "position.accuracyMeters"),
                Arguments.of("customFields", Map.of(), Map.of("unknown", "x"), "customFields.unknown"));
    }

    private static List<String> numbered(String text, int count) {
        return IntStream.range(0, count).mapToObj(number -> text + number).toList();
    }

    private static List<Map<String, Object>> contacts(int people, int phones) {
        return IntStream.range(0, people)
                .mapToObj(person ->
                        Map.<String, Object>of("name", "联系人" + person, "phones", numbered("1380000000", phones)))
                .toList();
    }

    private static List<Map<String, Object>> named(String name) {
        return List.of(Map.of("name", name, "phones", List.of("13800000000")));
    }

    private static List<Map<String, Object>> phoned(String phone) {
        return List.of(Map.of("name", "王老板", "phones", List.of(phone)));
    }

    private static Map<String, Object> at(double lng, double lat) {
        return Drafts.position(lng, lat, "WGS84");
    }

    private static Map<String, Object> accurate(double meters) {
        return Map.of("lng", 113.6, "lat", 34.7, "datum", "WGS84", "accuracyMeters", meters);
    }

    @ParameterizedTest(name = "of {3}")
    @MethodSource("limits")
    @DisplayName("are taken at each and refused one past it, by the field's name")
    void limits(String field, Object within, Object beyond, String refused) {
        var good = rep.post("/customers", Drafts.with(Drafts.shop("店"), field, within));
        assertThat(good.status()).as(good.body().toString()).isEqualTo(201);
        var bad = rep.post("/customers", Drafts.with(Drafts.shop("店"), field, beyond));
        assertThat(bad.status()).as(bad.body().toString()).isEqualTo(422);
        assertThat(bad.field()).isEqualTo(refused);
        assertThat(bad.at("/errors/0/message").asString()).isNotBlank();
    }

    @Test
    @DisplayName("are all told at once")
    void allAtOnce() {
        var reply = rep.post("/customers", Map.of("name", "店".repeat(121), "level", "E", "tags", numbered("t", 21)));
        assertThat(Drafts.texts(reply, "/errors", "/field")).containsExactlyInAnyOrder("name", "kind", "level", "tags");
    }

    @Test
    @DisplayName("of a batch are 1 and 500 rows, none of them nothing")
    void batches() {
        var rows = IntStream.range(0, 501).mapToObj(i -> Drafts.shop("店" + i)).toList();
        assertThat(boss.post("/customer-batches", Map.of("rows", rows)).field()).isEqualTo("rows");
        assertThat(boss.post("/customer-batches", Map.of("rows", List.of())).field())
                .isEqualTo("rows");
        assertThat(boss.post("/customer-batches", Map.of()).field()).isEqualTo("rows");
        assertThat(boss.post("/customer-batches", Map.of("rows", Arrays.asList(Drafts.shop("店"), null)))
                        .field())
                .isEqualTo("rows[1]");
        assertThat(PLATFORM.count(tenant.id(), "select count(*) from customer where tenant_id = ?"))
                .isZero();
        var full = boss.post("/customer-batches", Map.of("rows", rows.subList(0, 500)));
        assertThat(full.at("/created").asInt()).isEqualTo(500);
    }

    @Test
    @DisplayName("of a bulk change are 1 and 500 customers, none of them nothing")
    void bulkChanges() {
        var ids = IntStream.range(0, 501).mapToObj(_ -> Ids.next()).toList();
        assertThat(boss.post("/customer-bulk-changes", Map.of("ids", ids)).field())
                .isEqualTo("ids");
        assertThat(boss.post("/customer-bulk-changes", Map.of("ids", List.of())).field())
                .isEqualTo("ids");
        assertThat(boss.post("/customer-bulk-changes", Map.of("ids", Collections.singletonList(null)))
                        .field())
                .isEqualTo("ids[0]");
        assertThat(boss.post("/customer-bulk-changes", Map.of("ids", ids.subList(0, 500)))
                        .at("/refused")
                        .asInt())
                .isEqualTo(500);
    }

    static Stream<Arguments> questions() {
        var lists = List.of(
                "/customers?",
                "/customer-search?",
                "/recycled-customers?",
                "/customers-nearby?datum=WGS84&lng=1&lat=1&");
        var pages = lists.stream().map(list -> Arguments.of(list + "limit=", "100", "101", "limit"));
        var least = lists.stream().map(list -> Arguments.of(list + "limit=", "1", "0", "limit"));
        var searched = Stream.of(
                Arguments.of("/customer-search?q=", "a".repeat(200), "a".repeat(201), "q"),
                Arguments.of("/customer-search?q=", "a", "%00", "q"),
                Arguments.of("/customer-tags?q=", "a", "%00", "q"),
                Arguments.of("/customers?tag=", "a", "a%00b", "tag"),
                Arguments.of("/customers?tag=", values(100), values(101), "tag"),
                Arguments.of("/customers?level=", "A", "A%01B", "level"),
                Arguments.of("/customers?regionCode=", "41", "4", "regionCode"),
                Arguments.of("/customers?sort=", "-name", "password", "sort"));
        return Stream.of(pages, least, searched).flatMap(stream -> stream);
    }

    private static String values(int count) {
        return numbered("v", count).stream().collect(Collectors.joining("&tag="));
    }

    @ParameterizedTest(name = "{0} {3}")
    @MethodSource("questions")
    @DisplayName("hold for questions too")
    void questions(String path, String within, String beyond, String refused) {
        assertThat(boss.get(path + within).status()).isEqualTo(200);
        var bad = boss.get(path + beyond);
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.field()).isEqualTo(refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"50", "20000"})
    @DisplayName("of what is near are fifty meters and twenty kilometers")
    void radius(String meters) {
        var path = "/customers-nearby?datum=WGS84&lng=113.6&lat=34.7&radiusMeters=";
        assertThat(boss.get(path + meters).status()).isEqualTo(200);
        int beyond = meters.equals("50") ? 49 : 20_001;
        assertThat(boss.get(path + beyond).field()).isEqualTo("radiusMeters");
    }
}
