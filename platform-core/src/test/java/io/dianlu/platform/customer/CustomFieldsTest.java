package io.dianlu.platform.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A custom field")
class CustomFieldsTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, tenant.north());
    private final Person rep = PLATFORM.person(tenant, "业务员", Role.REP, tenant.north());

    private Reply field(String key, String type, boolean required) {
        var options = type.equals("CHOICE") ? List.of("大", "小") : List.of();
        var field = Map.of("label", "字段" + key, "type", type, "required", required, "options", options);
        var version = administrator.get("/custom-fields/" + key).at("/version");
        return version.isMissingNode()
                ? administrator.put("/custom-fields/" + key, field)
                : administrator.send("PUT", "/custom-fields/" + key, field, version.asLong());
    }

    private static Map<String, Object> shop(UUID id, Map<String, Object> values) {
        return Drafts.with(Drafts.shop(id, "店"), "customFields", values);
    }

    private Reply create(Map<String, Object> values) {
        return rep.post("/customers", shop(Ids.next(), values));
    }

    @ParameterizedTest(name = "{0}: {1}, not {2}")
    @CsvSource({
        "NUMBER, 5, fünf, 5",
        "NUMBER, 12.50, 1e40, 12.5",
        "NUMBER, 0.0000001, true, 1.0E-7",
        "NUMBER, 1e3, 1.2.3, 1000",
        "NUMBER, -3, ' 3', -3",
        "TEXT, 文, '\u0001', 文",
        "DATE, 2026-02-28, 2026-02-30, 2026-02-28",
        "CHOICE, 大, 中, 大"
    })
    @DisplayName("takes what is of its type, and the same command again is the same customer")
    void values(String type, String good, String bad, String shown) {
        field("f", type, false);
        var draft = shop(Ids.next(), Map.of("f", good));
        var first = rep.post("/customers", draft);
        assertThat(first.status()).as(first.body().toString()).isEqualTo(201);
        assertThat(first.at("/customFields/f").asString()).isEqualTo(shown);
        var again = rep.post("/customers", draft);
        assertThat(again.status()).as(again.body().toString()).isEqualTo(200);
        assertThat(again.at("/customFields/f").asString()).isEqualTo(shown);
        var refused = create(Map.of("f", bad));
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(422);
        assertThat(refused.field()).isEqualTo("customFields.f");
    }

    @Test
    @DisplayName("of numbers is sent as a number and shown as one, a yes or no likewise")
    void plainJson() {
        field("n", "NUMBER", false);
        field("b", "BOOLEAN", false);
        var draft = shop(Ids.next(), Map.of("n", 42, "b", true));
        assertThat(rep.post("/customers", draft).status()).isEqualTo(201);
        var again = rep.post("/customers", draft);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.at("/customFields/n").isNumber()).isTrue();
        assertThat(again.at("/customFields/n").asInt()).isEqualTo(42);
        assertThat(again.at("/customFields/b").asBoolean()).isTrue();
        assertThat(create(Map.of("b", "true")).field()).isEqualTo("customFields.b");
    }

    @Test
    @DisplayName("has text of at most 500 characters")
    void text() {
        field("t", "TEXT", false);
        assertThat(create(Map.of("t", "字".repeat(500))).status()).isEqualTo(201);
        assertThat(create(Map.of("t", "字".repeat(501))).field()).isEqualTo("customFields.t");
    }

    @Test
    @DisplayName("that is required is refused when missing, and when blank")
    void required() {
        field("must", "TEXT", true);
        assertThat(create(Map.of()).field()).isEqualTo("customFields.must");
        assertThat(create(Map.of("must", "  ")).field()).isEqualTo("customFields.must");
        assertThat(create(Map.of("must", "有")).status()).isEqualTo(201);
    }

    @Test
    @DisplayName("that was taken away is shown no more, stands in no edit's way, and is back with its values")
    void takenAway() {
        field("gone", "TEXT", false);
        field("stays", "TEXT", false);
        var id = Ids.next();
        rep.post("/customers", shop(id, Map.of("gone", "旧值", "stays", "值")));
        assertThat(administrator.send("DELETE", "/custom-fields/gone", null).status())
                .isEqualTo(204);
        assertThat(administrator.send("DELETE", "/custom-fields/gone", null).slug())
                .isEqualTo("custom-field-not-found");
        var view = rep.get("/customers/" + id);
        assertThat(view.at("/customFields").size()).isEqualTo(1);
        var edited = rep.send("PUT", "/customers/" + id, shop(id, Map.of("stays", "新值")), 0);
        assertThat(edited.status()).as(edited.body().toString()).isEqualTo(200);
        field("gone", "TEXT", false);
        var back = rep.get("/customers/" + id);
        assertThat(back.at("/customFields/gone").asString()).isEqualTo("旧值");
        assertThat(back.at("/customFields/stays").asString()).isEqualTo("新值");
    }

    @Test
    @DisplayName("keeps its type, has a key and options that can be read, and is the administrator's to make")
    void definition() {
        assertThat(field("size", "CHOICE", false).status()).isEqualTo(201);
        assertThat(field("size", "TEXT", false).field()).isEqualTo("type");
        assertThat(field("Size", "TEXT", false).field()).isEqualTo("key");
        assertThat(administrator
                        .put("/custom-fields/x", Map.of("label", "无", "type", "CHOICE"))
                        .field())
                .isEqualTo("options");
        assertThat(administrator
                        .put("/custom-fields/x", Map.of("label", "名".repeat(41), "type", "TEXT"))
                        .field())
                .isEqualTo("label");
        assertThat(rep.put("/custom-fields/x", Map.of("label", "名", "type", "TEXT"))
                        .slug())
                .isEqualTo("forbidden");
        assertThat(Drafts.texts(rep.get("/custom-fields"), "", "/key")).containsExactly("size");
    }

    @Test
    @DisplayName("is one of at most fifty")
    void fifty() {
        IntStream.range(0, 50)
                .forEach(i -> assertThat(field("f" + i, "TEXT", false).status()).isEqualTo(201));
        assertThat(field("f50", "TEXT", false).field()).isEqualTo("key");
        assertThat(field("f49", "TEXT", true).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("is created once, with its address, and answered as changed from then on; a maturity likewise")
    void created() {
        var made = field("size", "NUMBER", false);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/api/v1/custom-fields/size");
        assertThat(rep.get("/custom-fields/size").body()).isEqualTo(made.body());
        var changed = field("size", "NUMBER", true);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(rep.get("/custom-fields/size").at("/required").asBoolean()).isTrue();
        assertThat(rep.get("/custom-fields/weight").slug()).isEqualTo("custom-field-not-found");

        var tasting = administrator.post("/maturities", Map.of("code", "TASTING", "label", "试吃"));
        assertThat(tasting.status()).isEqualTo(201);
        assertThat(tasting.header("Location")).isEqualTo("/api/v1/maturities/TASTING");
        assertThat(rep.get("/maturities/TASTING").body()).isEqualTo(tasting.body());
        var again = administrator.post("/maturities", Map.of("code", "TASTING", "label", "试吃"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(tasting.body());
        var other = administrator.post("/maturities", Map.of("code", "TASTING", "label", "品尝"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.slug()).isEqualTo("id-already-used");
        assertThat(rep.get("/maturities/TASTING").at("/label").asString()).isEqualTo("试吃");
        assertThat(rep.get("/maturities/WON").at("/label").asString()).isEqualTo("已成交");
        assertThat(rep.get("/maturities/LOST").slug()).isEqualTo("maturity-not-found");
    }

    @Test
    @DisplayName("has a companion in maturities: built-in ones stay, the tenant's own are added and judged with")
    void maturities() {
        var own = Map.of("code", "TASTING", "label", "试吃");
        assertThat(administrator.post("/maturities", own).at("/builtIn").asBoolean())
                .isFalse();
        assertThat(Drafts.texts(rep.get("/maturities"), "", "/code"))
                .containsExactly("FIRST_CONTACT", "INTERESTED", "WATCHING", "WON", "INVALID", "TASTING");
        assertThat(Drafts.texts(rep.get("/maturities"), "", "/label"))
                .containsExactly("初次跟进", "有意向", "观望中", "已成交", "无效", "试吃");
        assertThat(rep.post("/customers", Drafts.with(Drafts.shop("店"), "maturity", "TASTING"))
                        .status())
                .isEqualTo(201);
        assertThat(administrator
                        .post("/maturities", Map.of("code", "WON", "label", "赢"))
                        .field())
                .isEqualTo("code");
        assertThat(administrator
                        .post("/maturities", Map.of("code", "won", "label", "赢"))
                        .field())
                .isEqualTo("code");
        assertThat(administrator
                        .post("/maturities", Map.of("code", "X", "label", "名".repeat(41)))
                        .field())
                .isEqualTo("label");
        assertThat(rep.post("/maturities", own).slug()).isEqualTo("forbidden");
    }
}
