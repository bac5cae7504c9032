package io.dianlu.platform.report;

import io.dianlu.platform.testing.TenantIsolationContract;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;

@DisplayName("What reports tell of another tenant")
class ReportIsolationTest extends TenantIsolationContract {

    private final UUID shop = shop();
    private final UUID visit = checkedIn(shop, Instant.now().toString());

    @Override
    protected List<Question> byId() {
        return List.of(Question.of("/customers/" + shop + "/timeline", visit));
    }

    @Override
    protected List<Question> lists() {
        return List.of(Question.of("/team-day", owner.id()));
    }

    @Override
    protected List<String> tables() {
        return List.of("timeline_entry");
    }
}
