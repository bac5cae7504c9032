package io.dianlu.platform.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.testing.TenantIsolationContract;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A customer of another tenant")
class CustomerIsolationTest extends TenantIsolationContract {

    private final UUID shop = vocabularyAndShop();

    private UUID vocabularyAndShop() {
        var field = Map.of("label", SECRET, "type", "TEXT");
        assertThat(owner.put("/custom-fields/secret", field).status()).isEqualTo(201);
        var maturity = Map.of("code", "SECRET", "label", SECRET);
        assertThat(owner.post("/maturities", maturity).status()).isEqualTo(201);
        return shop();
    }

    @Override
    protected List<Question> byId() {
        return List.of(
                Question.of("/customers/" + shop, SECRET), Question.of("/customers/" + shop + "/positions", "121.5"));
    }

    @Override
    protected List<Question> lists() {
        return List.of(
                Question.of("/customers", shop),
                Question.of("/customers?ownerId=" + owner.id(), shop),
                Question.of("/customers?departmentId=" + tenant.north(), shop),
                Question.of("/customers?tag=" + SECRET_ENCODED, shop),
                Question.of("/customer-tags", SECRET),
                Question.of("/maturities", SECRET),
                Question.of("/custom-fields", SECRET));
    }

    @Override
    protected List<Question> searches() {
        return List.of(Question.of("/customer-search?q=woniu", shop), Question.of("/customers-nearby" + AROUND, shop));
    }

    @Override
    protected List<String> tables() {
        return List.of("customer", "customer_contact", "customer_position", "maturity", "custom_field");
    }
}
