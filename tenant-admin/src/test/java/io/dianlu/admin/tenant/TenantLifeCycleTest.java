package io.dianlu.admin.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.admin.RunningTenantAdmin;
import io.dianlu.admin.web.internal.TestSignIn;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TenantLifeCycleTest extends RunningTenantAdmin {

    private final UUID id = UUID.randomUUID();

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
            "a tenant is purged only after an export was offered; then its people are forgotten and it never comes back")
    void purge() {
        become("SUSPENDED");
        become("DEACTIVATED");
        assertThat(become("PURGED").json().at("/errors/0/field").asString()).isEqualTo("exportOffered");
        var purged = changeState(id, """
                {"state": "PURGED", "reason": "合同结束", "exportOffered": true}""");
        assertThat(purged.status()).isEqualTo(200);
        assertThat(purged.json().get("partner").isNull()).isTrue();
        assertThat(become("ACTIVE").status()).isEqualTo(409);
    }
}
