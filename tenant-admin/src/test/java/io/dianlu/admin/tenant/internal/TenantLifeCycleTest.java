package io.dianlu.admin.tenant.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.admin.RunningTenantAdmin;
import io.dianlu.admin.web.internal.TestSignIn;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class TenantLifeCycleTest extends RunningTenantAdmin {

    private final UUID id = UUID.randomUUID();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TrialEnds trials;

    @BeforeEach
    void registerTenant() {
        register(id, newAlias(), "\"partner\": {\"name\": \"本地伙伴\", \"contact\": \"0571-8888\"}");
    }

    private Answer become(String state) {
        return changeState(id, body(state));
    }

    private static String body(String state) {
        return """
                {"state": "%s", "reason": "欠费"}""".formatted(state);
    }

    @Test
    @DisplayName("each change of state is written with who, when, from, to and why")
    void logged() {
        assertThat(become("ACTIVE").json().get("state").asString()).isEqualTo("ACTIVE");
        become("SUSPENDED");
        var log = get("/api/v1/tenants/" + id + "/state-changes").json();
        assertThat(log.valueStream().map(change -> change.get("to").asString()))
                .containsExactly("SUSPENDED", "ACTIVE", "TRIAL");
        var latest = log.get(0);
        assertThat(latest.get("from").asString()).isEqualTo("ACTIVE");
        assertThat(latest.get("reason").asString()).isEqualTo("欠费");
        assertThat(latest.at("/by/subject").asString()).isEqualTo(TestSignIn.OPERATOR.toString());
        assertThat(latest.at("/by/name").asString()).isEqualTo("caretaker");
        assertThat(latest.get("at").asString()).isNotBlank();
    }

    @Test
    @DisplayName("a step that life does not take is refused and changes nothing")
    void refusedStep() {
        var answer = become("DEACTIVATED");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("slug").asString()).isEqualTo("state-change-refused");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("state");
        assertThat(get("/api/v1/tenants/" + id).json().get("state").asString()).isEqualTo("TRIAL");
    }

    @Test
    @DisplayName("the state a tenant is in already is no change: neither a line of the log nor a revision")
    void sameState() {
        var before = become("ACTIVE").json();
        assertThat(become("ACTIVE").json()).isEqualTo(before);
        assertThat(get("/api/v1/tenants/" + id + "/state-changes").json().size())
                .isEqualTo(2);
    }

    @Test
    @DisplayName(
            "a decision on what an operator saw before another decided is refused with both, and the first one stands")
    void lostUpdate() {
        var seen = get("/api/v1/tenants/" + id)
                .response()
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        var first = changeState(id, seen, body("ACTIVE"));
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.response().headers().firstValue("ETag"))
                .contains("\"v" + first.json().get("revision").asLong() + "\"");
        var late = changeState(id, seen, body("SUSPENDED"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().at("/current/state").asString()).isEqualTo("ACTIVE");
        assertThat(late.json().at("/yours/state").asString()).isEqualTo("SUSPENDED");
        assertThat(get("/api/v1/tenants/" + id).json()).isEqualTo(first.json());
        assertThat(changeState(id, seen, body("ACTIVE")).json())
                .as("the first decision, its answer lost on the way")
                .isEqualTo(first.json());
        var blind = send("PUT", "/api/v1/tenants/" + id + "/state", body("SUSPENDED"));
        assertThat(blind.status()).isEqualTo(428);
        assertThat(changeState(id, "*", body("SUSPENDED"))
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("If-Match");
    }

    @Test
    @DisplayName("a change without a reason or to an unknown state is refused, naming the field")
    void reasonRequired() {
        assertThat(changeState(id, "{\"state\": \"ACTIVE\"}")
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("reason");
        assertThat(changeState(id, "{\"state\": \"ASLEEP\", \"reason\": \"x\"}")
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("state");
    }

    @Test
    @DisplayName(
            "a tenant is purged only after an export was offered and a month has passed since; then its people are forgotten and it never comes back")
    void purge() {
        become("SUSPENDED");
        become("DEACTIVATED");
        assertThat(become("PURGED").json().at("/errors/0/field").asString()).isEqualTo("exportOffered");
        var offer = """
                {"state": "DEACTIVATED", "reason": "已提供导出", "exportOffered": true}""";
        assertThat(changeState(id, offer).status()).isEqualTo(200);
        changeState(id, offer);
        assertThat(get("/api/v1/tenants/" + id + "/state-changes").json().size())
                .as("offered twice, written once")
                .isEqualTo(4);
        var early = become("PURGED");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.json().get("slug").asString()).isEqualTo("purge-too-early");
        assertThat(early.json().get("from").asString())
                .isEqualTo(
                        LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(30).toString());
        daysPass(29);
        assertThat(become("PURGED").status()).isEqualTo(409);
        daysPass(1);
        var purged = become("PURGED");
        assertThat(purged.status()).isEqualTo(200);
        assertThat(purged.json().get("partner").isNull()).isTrue();
        assertThat(become("ACTIVE").status()).isEqualTo(409);
    }

    /** Everything in the tenant's log happened so many days earlier. */
    private void daysPass(int days) {
        jdbc.sql(
                        "update tenant_state_change set changed_at = changed_at - make_interval(days => ?) where tenant_id = ?")
                .params(days, id)
                .update();
    }

    private Answer extend(String until) {
        var seen = get("/api/v1/tenants/" + id).response().headers().firstValue("ETag");
        return send(request("/api/v1/tenants/" + id + "/trial")
                .header("If-Match", seen.orElseThrow())
                .PUT(BodyPublishers.ofString("{\"until\": \"" + until + "\", \"reason\": \"再试一周\"}")));
    }

    @Test
    @DisplayName(
            "a trial lasts thirty days, can be extended with a reason, and ends in suspension the day after its last")
    void trial() {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        assertThat(get("/api/v1/tenants/" + id).json().get("trialUntil").asString())
                .isEqualTo(today.plusDays(30).toString());
        assertThat(extend(today.minusDays(1).toString())
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("until");
        assertThat(extend(today.toString()).status()).isEqualTo(200);
        assertThat(get("/api/v1/tenants/" + id + "/state-changes")
                        .json()
                        .at("/0/reason")
                        .asString())
                .isEqualTo(today + ": 再试一周");
        var midnight =
                today.plusDays(1).atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
        trials.look(midnight.minusSeconds(1));
        assertThat(get("/api/v1/tenants/" + id).json().get("state").asString()).isEqualTo("TRIAL");
        trials.look(midnight);
        assertThat(get("/api/v1/tenants/" + id).json().get("state").asString()).isEqualTo("SUSPENDED");
        var log = get("/api/v1/tenants/" + id + "/state-changes").json().get(0);
        assertThat(log.at("/by/name").asString()).isEqualTo("tenant-admin");
        assertThat(log.get("reason").asString()).contains(today.toString());
        assertThat(extend(today.plusDays(7).toString()).json().get("slug").asString())
                .isEqualTo("no-trial");
    }
}
