package io.dianlu.local.demo.company;

import io.dianlu.local.demo.http.JsonHttp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Makes the company a tenant, by an operator's hand, and waits until the platform lets its administrator in. */
final class TenantSetup {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    private final JsonHttp operator;

    TenantSetup(JsonHttp operator) {
        this.operator = operator;
    }

    void create(Company company, UUID administrator) {
        operator.post(
                        "/api/v1/tenants",
                        Map.of(
                                "id", company.tenantId(),
                                "alias", company.alias(),
                                "name", company.name(),
                                "timeZone", "Asia/Shanghai",
                                "partner", Map.of("name", company.partner(), "contact", "400-000-0000"),
                                "firstAdministrator",
                                        Map.of(
                                                "subject",
                                                administrator,
                                                "name",
                                                company.administrator().fullName())))
                .orFail();
    }

    /** The platform hears of a new tenant a moment after it was made. */
    void awaitAdmission(JsonHttp administrator) throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST_WAIT);
        while (true) {
            var answer = administrator.get("/api/v1/me");
            if (answer.ok() || Instant.now().isAfter(end)) {
                answer.orFail();
                return;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }
}
