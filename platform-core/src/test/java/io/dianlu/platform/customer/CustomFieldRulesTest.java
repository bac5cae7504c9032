package io.dianlu.platform.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A custom field")
class CustomFieldRulesTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final String FORTY = "a234567890123456789012345678901234567890";

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, null);

    private static Map<String, Object> field(String label, int order) {
        return Map.of("label", label, "type", "TEXT", "required", false, "options", List.of(), "order", order);
    }

    private Reply add(String key, int order) {
        return administrator.put("/custom-fields/" + key, field("字段", order));
    }

    @ParameterizedTest(name = "may have the key {0}")
    @ValueSource(strings = {"a", "shopSize", "shop_size", "size2", FORTY})
    void keys(String key) {
        assertThat(add(key, 1).status()).isEqualTo(201);
    }

    @ParameterizedTest(name = "may not have the key {0}")
    @ValueSource(strings = {"Size", "2size", "_size", "shop-size", "面积", FORTY + "1"})
    void noKeys(String key) {
        assertThat(add(key, 1).field()).isEqualTo("key");
    }

    @Test
    @DisplayName("stands between place 0 and 999, and no other is taken")
    void order() {
        assertThat(add("first", 0).status()).isEqualTo(201);
        assertThat(add("last", 999).status()).isEqualTo(201);
        for (int past : new int[] {-1, 1_000, 32_768, Integer.MAX_VALUE}) {
            assertThat(add("past", past).field()).as("%d", past).isEqualTo("order");
        }
    }

    @Test
    @DisplayName("whose key is older than the rule can still be changed")
    void olderThanTheRule() {
        PLATFORM.write(
                tenant.id(),
                "insert into custom_field (tenant_id, subject, key, label, type, options, required, sort_order)"
                        + " values (?, 'CUSTOMER', 'Old.Key', '旧', 'TEXT', '{}', false, 1)",
                tenant.id().value());
        var changed = administrator.send("PUT", "/custom-fields/Old.Key", field("新", 2), 0);
        assertThat(changed.status()).as(changed.body().toString()).isEqualTo(200);
        assertThat(administrator.get("/custom-fields").at("/0/label").asString())
                .isEqualTo("新");
    }
}
