package io.dianlu.platform.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A tenant's words for customers")
class VocabularyEditsTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, null);
    private final Person colleague = PLATFORM.person(tenant, "另一位管理员", Role.ADMINISTRATOR, null);
    private final Person rep = PLATFORM.person(tenant, "业务员", Role.REP, tenant.north());

    private static Map<String, Object> channel(String label, String... options) {
        return Map.of("label", label, "type", "CHOICE", "options", List.of(options));
    }

    private Reply edit(Person by, Map<String, Object> field, long version) {
        return by.send("PUT", "/custom-fields/channel", field, version);
    }

    private Reply rename(Person by, String code, @Nullable String label, long version) {
        var command = new HashMap<String, Object>();
        command.put("label", label);
        return by.send("PUT", "/maturities/" + code, command, version);
    }

    private List<String> labels(Person by) {
        return Drafts.texts(by.get("/maturities"), "", "/label");
    }

    @Test
    @DisplayName("keep of two edits of a custom field the first, and show the second both")
    void lostFieldEdit() {
        var made = administrator.put("/custom-fields/channel", channel("渠道", "餐饮"));
        assertThat(made.header("ETag")).isEqualTo("\"v0\"");
        assertThat(administrator
                        .put("/custom-fields/channel", channel("渠道", "餐饮"))
                        .status())
                .as("created twice")
                .isEqualTo(200);
        assertThat(administrator
                        .put("/custom-fields/channel", channel("渠道", "商超"))
                        .slug())
                .isEqualTo("precondition-required");
        var first = edit(administrator, channel("渠道", "餐饮", "商超"), 0);
        assertThat(first.status()).as(first.body().toString()).isEqualTo(200);
        assertThat(first.header("ETag")).isEqualTo("\"v1\"");
        var second = edit(colleague, channel("渠道类型", "餐饮"), 0);
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.slug()).isEqualTo("stale-version");
        assertThat(second.at("/current/options").toString()).contains("商超");
        assertThat(second.at("/yours/label").asString()).isEqualTo("渠道类型");
        assertThat(rep.get("/custom-fields/channel").body()).isEqualTo(first.body());
        assertThat(edit(administrator, channel("渠道", "餐饮", "商超"), 0).body())
                .as("sent again, its answer was lost")
                .isEqualTo(first.body());
    }

    @Test
    @DisplayName("do not bring back a custom field that somebody took away meanwhile")
    void editOfAFieldThatIsGone() {
        administrator.put("/custom-fields/channel", channel("渠道", "餐饮"));
        colleague.send("DELETE", "/custom-fields/channel", null);
        assertThat(edit(administrator, channel("渠道", "商超"), 0).slug()).isEqualTo("custom-field-not-found");
        assertThat(rep.get("/custom-fields").body().toString()).isEqualTo("[]");
    }

    @Test
    @DisplayName(
            "call a maturity as the administrator says, a built-in one too, for everybody of the tenant and nobody else")
    void renamed() {
        administrator.post("/maturities", Map.of("code", "TASTING", "label", "试吃"));
        var won = rename(administrator, "WON", "已签约", 0);
        assertThat(won.status()).as(won.body().toString()).isEqualTo(200);
        assertThat(won.at("/renamed").asBoolean()).isTrue();
        assertThat(rename(administrator, "TASTING", "品尝", 0).at("/renamed").asBoolean())
                .isFalse();
        assertThat(labels(rep)).containsExactly("初次跟进", "有意向", "观望中", "已签约", "无效", "品尝");
        assertThat(Drafts.texts(rep.get("/maturities"), "", "/code"))
                .containsExactly("FIRST_CONTACT", "INTERESTED", "WATCHING", "WON", "INVALID", "TASTING");
        var stranger = PLATFORM.person(PLATFORM.newTenant(), "外人", Role.ADMINISTRATOR, null);
        assertThat(labels(stranger)).containsExactly("初次跟进", "有意向", "观望中", "已成交", "无效");
        assertThat(rename(stranger, "TASTING", "外", 0).slug()).isEqualTo("maturity-not-found");
        assertThat(administrator
                        .post("/maturities", Map.of("code", "WON", "label", "赢"))
                        .field())
                .isEqualTo("code");
        var back = rename(administrator, "WON", " ", 1);
        assertThat(back.at("/label").asString()).isEqualTo("已成交");
        assertThat(back.at("/renamed").asBoolean()).isFalse();
        assertThat(rename(administrator, "WON", "签了", 0).slug()).isEqualTo("stale-version");
        assertThat(rename(administrator, "WON", "签了", 2).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("rename a maturity within forty characters, by who may, with the version they saw")
    void renameRefused() {
        administrator.post("/maturities", Map.of("code", "TASTING", "label", "试吃"));
        assertThat(rename(administrator, "TASTING", "名".repeat(41), 0).field()).isEqualTo("label");
        assertThat(rename(administrator, "TASTING", " ", 0).field()).isEqualTo("label");
        assertThat(rename(administrator, "LOST", "丢", 0).slug()).isEqualTo("maturity-not-found");
        assertThat(rename(rep, "TASTING", "品尝", 0).slug()).isEqualTo("forbidden");
        assertThat(administrator
                        .put("/maturities/TASTING", Map.of("label", "品尝"))
                        .field())
                .isEqualTo("If-Match");
        assertThat(rename(administrator, "TASTING", "名".repeat(40), 0).status()).isEqualTo(200);
        var second = rename(colleague, "TASTING", "品尝", 0);
        assertThat(second.slug()).isEqualTo("stale-version");
        assertThat(second.at("/current/label").asString()).isEqualTo("名".repeat(40));
        assertThat(second.at("/yours/label").asString()).isEqualTo("品尝");
    }
}
