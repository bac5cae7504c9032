package io.dianlu.platform.checkin;

import io.dianlu.platform.testing.TenantIsolationContract;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A check-in of another tenant")
class CheckInIsolationTest extends TenantIsolationContract {

    private final String at = Instant.now().toString();
    private final UUID visit = checkedIn(shop(), at);

    @Override
    protected List<Question> byId() {
        return List.of(Question.of("/visits/" + visit, "CHECKED_IN"));
    }

    @Override
    protected List<Question> lists() {
        return List.of(Question.of("/visits?repId=" + owner.id(), "CHECKED_IN"));
    }

    @Override
    protected List<Question> searches() {
        return List.of(Question.of("/check-ins-nearby" + AROUND, visit));
    }

    @Override
    protected List<String> tables() {
        return List.of("visit_check");
    }
}
