package io.dianlu.platform.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.testing.TenantIsolationContract;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A visit of another tenant")
class VisitIsolationTest extends TenantIsolationContract {

    private final UUID shop = shop();
    private final UUID visit = recorded();

    private UUID recorded() {
        var opened = owner.visit(shop);
        var record = Map.of("text", SECRET);
        assertThat(owner.put("/visits/" + opened + "/record", record).status()).isEqualTo(200);
        return opened;
    }

    @Override
    protected List<Question> byId() {
        return List.of(Question.of("/visits/" + visit, SECRET));
    }

    @Override
    protected List<Question> lists() {
        return List.of(
                Question.of("/visits", visit),
                Question.of("/visits?customerId=" + shop, visit),
                Question.of("/visits?repId=" + owner.id(), visit));
    }

    @Override
    protected List<String> tables() {
        return List.of("visit");
    }
}
