package io.dianlu.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.testing.TenantIsolationContract;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("What another tenant learns of grants")
class AccessIsolationTest extends TenantIsolationContract {

    private final Visit visit = Visit.to(tenant);

    @BeforeEach
    void grant() {
        assertThat(visit.ask(SECRET + "的原因", 60).status()).isEqualTo(200);
    }

    @Override
    protected List<Question> byId() {
        return List.of();
    }

    @Override
    protected List<Question> lists() {
        return List.of(Question.of("/operator-grants", visit.grant()));
    }

    @Override
    protected List<String> tables() {
        return List.of("operator_grant");
    }
}
