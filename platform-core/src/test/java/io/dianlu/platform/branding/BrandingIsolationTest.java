package io.dianlu.platform.branding;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.testing.TenantIsolationContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("How another tenant looks")
class BrandingIsolationTest extends TenantIsolationContract {

    @BeforeEach
    void branded() {
        assertThat(owner.send("PUT", "/branding", Map.of("name", SECRET), 0).status())
                .isEqualTo(200);
    }

    @Override
    protected List<Question> byId() {
        return List.of();
    }

    @Override
    protected List<Question> lists() {
        return List.of(Question.of("/branding", SECRET));
    }

    @Override
    protected List<String> tables() {
        return List.of("branding");
    }
}
