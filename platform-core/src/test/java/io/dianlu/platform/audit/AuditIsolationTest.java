package io.dianlu.platform.audit;

import io.dianlu.platform.testing.TenantIsolationContract;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;

@DisplayName("What the audit tells of another tenant")
class AuditIsolationTest extends TenantIsolationContract {

    private final UUID shop = edited();

    private UUID edited() {
        var made = shop();
        owner.send("PUT", "/customers/" + made, Map.of("name", SECRET + "新店", "kind", "SHOP"), 0);
        return made;
    }

    @Override
    protected List<Question> byId() {
        return List.of();
    }

    @Override
    protected List<Question> lists() {
        return List.of(
                Question.of("/audit-entries", shop),
                Question.of("/audit-entries?subjectId=" + shop, shop),
                Question.of("/audit-entries?by=" + owner.id(), shop),
                Question.of("/audit-entries?q=" + SECRET_ENCODED, shop));
    }

    @Override
    protected List<String> tables() {
        return List.of("audit_entry");
    }
}
