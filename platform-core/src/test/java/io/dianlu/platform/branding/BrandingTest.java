package io.dianlu.platform.branding;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantProfile.Partner;
import io.dianlu.tenant.TenantState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("How a tenant looks")
class BrandingTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, null);
    private final Person rep = PLATFORM.person(tenant, "业务员", Role.REP, tenant.north());

    private Reply put(long version, Map<String, Object> draft) {
        return administrator.send("PUT", "/branding", draft, version);
    }

    @Test
    @DisplayName("is as the platform knows it until its administrator says otherwise; everybody sees it then")
    void set() {
        PLATFORM.hear(new TenantProfile(
                tenant.id(),
                "t",
                "合同上的名字",
                TenantState.ACTIVE,
                FieldPlatform.ZONE,
                "standard",
                Map.of(),
                Set.of(),
                new Partner("河南服务中心", "0371-6588"),
                null,
                2));
        var before = rep.get("/branding");
        assertThat(before.at("/shownName").asString()).isEqualTo("合同上的名字");
        assertThat(before.at("/shownPartnerContact").asString()).isEqualTo("0371-6588");
        assertThat(before.at("/color").isNull()).isTrue();
        assertThat(before.header("ETag")).isEqualTo("\"v0\"");
        var logo = Pictures.url("image/png", Pictures.plain("png", 64, 64));
        var draft = Map.<String, Object>of(
                "name", " 中原快消 ", "color", "#1B4F9C", "logo", logo, "partnerName", "小李", "partnerContact", "139");
        var stored = put(0, draft);
        assertThat(stored.status()).as(stored.body().toString()).isEqualTo(200);
        var seen = rep.get("/branding");
        assertThat(seen.at("/shownName").asString()).isEqualTo("中原快消");
        assertThat(seen.at("/color").asString()).isEqualTo("#1b4f9c");
        assertThat(seen.at("/shownPartnerName").asString()).isEqualTo("小李");
        assertThat(Pictures.read(seen.at("/logo").asString()).getWidth()).isEqualTo(64);
        assertThat(put(0, draft).at("/version").asInt()).as("the same again").isEqualTo(1);
        var again = new HashMap<>(draft);
        again.put("logo", seen.at("/logo").asString());
        assertThat(put(0, again).at("/version").asInt())
                .as("with the logo that is there")
                .isEqualTo(1);
        var stale = put(0, Map.of("name", "别人"));
        assertThat(stale.slug()).isEqualTo("stale-version");
        assertThat(stale.at("/current/name").asString()).isEqualTo("中原快消");
        assertThat(put(1, Map.of()).at("/shownName").asString()).isEqualTo("合同上的名字");
    }

    @Test
    @DisplayName("is set by the administrator alone, and the audit says from what to what, without the picture")
    void audited() {
        assertThat(rep.send("PUT", "/branding", Map.of("name", "业务员的"), 0).status())
                .isEqualTo(403);
        var logo = Pictures.url("image/jpeg", Pictures.plain("jpeg", 32, 32));
        put(0, Map.of("name", "新名", "color", "#0b7a75", "logo", logo));
        var path = "/audit-entries?kind=BRANDING";
        FieldPlatform.await(() -> administrator.get(path).at("/items").size() == 1);
        var after = administrator.get(path).at("/items/0/after");
        assertThat(after.at("/name").asString()).isEqualTo("新名");
        assertThat(after.at("/color").asString()).isEqualTo("#0b7a75");
        assertThat(after.at("/logo").asString()).hasSizeLessThan(12);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "#0b7a75, 200",
        "#000000, 200",
        "#767676, 200",
        "#777777, 422",
        "#ffffff, 422",
        "#2fa39b, 422",
        "red, 422",
        "#0b7a7, 422",
        "#0b7a755, 422",
        "url(x), 422"
    })
    @DisplayName("has a colour on which white letters can be read")
    void colors(String color, int status) {
        var reply = put(0, Map.of("color", color));
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(status);
        assertThat(reply.field()).isEqualTo(status == 200 ? "" : "color");
    }

    @ParameterizedTest(name = "{0} characters of {1}: {2}")
    @CsvSource({
        "30, name, 200",
        "31, name, 422",
        "60, partnerName, 200",
        "61, partnerName, 422",
        "100, partnerContact, 200",
        "101, partnerContact, 422"
    })
    @DisplayName("has a name and a partner of so many characters")
    void lengths(int characters, String field, int status) {
        var draft = new HashMap<String, Object>(Map.of("partnerName", "伙伴", "partnerContact", "139"));
        draft.put(field, "字".repeat(characters));
        var reply = put(0, draft);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.field()).isEqualTo(status == 200 ? "" : field);
    }

    @Test
    @DisplayName("names a partner with a contact, or none")
    void partner() {
        assertThat(put(0, Map.of("partnerName", "伙伴")).field()).isEqualTo("partnerContact");
        assertThat(put(0, Map.of("partnerContact", "139")).field()).isEqualTo("partnerName");
        for (var none : List.of(Map.<String, Object>of(), Map.<String, Object>of("partnerName", " ", "logo", ""))) {
            assertThat(put(0, none).status()).isEqualTo(200);
        }
    }
}
