package io.dianlu.local.demo.company;

import io.dianlu.local.demo.http.Answer;
import io.dianlu.local.demo.http.JsonHttp;
import io.dianlu.local.demo.http.UnexpectedAnswer;
import io.dianlu.local.demo.keycloak.Login;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Has the company provisioned as a tenant, by an operator's hand, and waits until the platform lets its administrator in. */
final class TenantSetup {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    private final JsonHttp operator;

    TenantSetup(JsonHttp operator) {
        this.operator = operator;
    }

    /** A company that is there stays as it is; one whose provisioning failed in an earlier run goes on. */
    void require(Company company) throws InterruptedException {
        String tenant = "/api/v1/tenants/" + company.tenantId();
        if (!operator.get(tenant).ok()) {
            operator.post("/api/v1/tenants", order(company)).orFail();
        }
        Answer progress = settled(tenant);
        if (progress.body().path("state").asString().equals("FAILED")) {
            operator.post(tenant + "/provisioning/resumption", Map.of()).orFail();
            progress = settled(tenant);
        }
        // a tenant from before there was provisioning has none
        if (progress.ok() && !progress.body().path("state").asString().equals("DONE")) {
            throw new UnexpectedAnswer(progress);
        }
    }

    private static Map<String, Object> order(Company company) {
        Person first = company.administrator();
        return Map.of(
                "id",
                company.tenantId(),
                "alias",
                company.alias(),
                "name",
                company.name(),
                "timeZone",
                "Asia/Shanghai",
                "partner",
                Map.of("name", company.partner(), "contact", "400-000-0000"),
                "firstAdministrator",
                Map.of("username", first.username(), "email", Login.email(first.username()), "name", first.fullName()));
    }

    private Answer settled(String tenant) throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST_WAIT);
        while (true) {
            var progress = operator.get(tenant + "/provisioning");
            if (!progress.body().path("finishedAt").isNull() || Instant.now().isAfter(end)) {
                return progress;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
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
