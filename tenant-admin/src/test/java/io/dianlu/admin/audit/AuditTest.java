package io.dianlu.admin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.admin.RunningTenantAdmin;
import io.dianlu.admin.web.internal.TestSignIn;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The audit")
class AuditTest extends RunningTenantAdmin {

    private final UUID id = UUID.randomUUID();
    private final String alias = newAlias();

    private JsonNode entries() {
        return get("/api/v1/audit-entries?limit=100&tenantId=" + id).json().get("items");
    }

    private List<String> actions() {
        return entries().findValuesAsString("action");
    }

    private void choosePlan() {
        var seen = get("/api/v1/tenants/" + id).response().headers().firstValue("ETag");
        send(request("/api/v1/tenants/" + id + "/plan")
                .header("If-Match", seen.orElseThrow())
                .PUT(BodyPublishers.ofString("{\"plan\": \"standard\", \"limits\": {\"people\": 5}}")));
    }

    @Test
    @DisplayName(
            "says of each change who made it, when, from where, and what was before and after; a change that is none is not in it")
    void changes() {
        register(id, alias, "\"partner\": {\"name\": \"机密伙伴\", \"contact\": \"0571\"}");
        register(id, alias, "\"partner\": {\"name\": \"机密伙伴\", \"contact\": \"0571\"}");
        settled(id);
        changeState(id, "{\"state\": \"ACTIVE\", \"reason\": \"已签约\"}");
        changeState(id, "{\"state\": \"ACTIVE\", \"reason\": \"已签约\"}");
        choosePlan();
        choosePlan();
        assertThat(actions()).containsExactly("PLAN_CHOSEN", "STATE_CHANGED", "TENANT_REGISTERED");
        var state = entries().get(1);
        assertThat(state.at("/by/subject").asString()).isEqualTo(TestSignIn.OPERATOR.toString());
        assertThat(state.get("address").asString()).isEqualTo("127.0.0.1");
        assertThat(state.get("subject").asString()).isEqualTo(alias);
        assertThat(state.at("/before/state").asString()).isEqualTo("TRIAL");
        assertThat(state.at("/after/state").asString()).isEqualTo("ACTIVE");
        assertThat(state.at("/after/reason").asString()).isEqualTo("已签约");
        assertThat(state.get("at").asString()).isNotBlank();
        assertThat(entries().at("/0/after/limits/people").asInt()).isEqualTo(5);
        assertThat(entries().toString()).as("people and partners").doesNotContain("机密");
    }

    @Test
    @DisplayName("says who resumed and who undid a provisioning")
    void provisioning() {
        DATA_PLANE.answers(id, 503);
        register(id, alias, null);
        settled(id);
        send("POST", "/api/v1/tenants/" + id + "/provisioning/resumption", "");
        settled(id);
        DATA_PLANE.answers(id, 204);
        send("POST", "/api/v1/tenants/" + id + "/provisioning/undoing", "");
        settled(id);
        assertThat(actions()).containsExactly("PROVISIONING_UNDONE", "PROVISIONING_RESUMED", "TENANT_REGISTERED");
    }

    @Test
    @DisplayName("is narrowed by what was done, by whom, and to what")
    void filters() {
        register(id, alias, null);
        settled(id);
        changeState(id, "{\"state\": \"ACTIVE\", \"reason\": \"已签约\"}");
        assertThat(found("action=STATE_CHANGED&subject=" + alias)).containsExactly("STATE_CHANGED");
        assertThat(found("operator=CARE&subject=" + alias.substring(2, 20)))
                .containsExactly("STATE_CHANGED", "TENANT_REGISTERED");
        assertThat(found("operator=nobody&subject=" + alias)).isEmpty();
        assertThat(get("/api/v1/audit-entries?action=SLEPT").status()).isEqualTo(422);
    }

    private List<String> found(String filters) {
        return get("/api/v1/audit-entries?limit=100&" + filters)
                .json()
                .get("items")
                .findValuesAsString("action");
    }

    @Test
    @DisplayName("has what was said of plans, and goes page by page from the newest to the oldest")
    void pages() {
        for (int people = 1; people <= 3; people++) {
            send("PUT", "/api/v1/plans/audited", """
                    {"names": {"zh-CN": "一", "zh-TW": "一", "en": "one"}, "limits": {"people": %d}}""".formatted(people));
        }
        var seen = new ArrayList<Integer>();
        var path = "/api/v1/audit-entries?limit=1";
        for (int page = 0; page < 3; page++) {
            var answer = get(path).json();
            seen.add(answer.at("/items/0/after/limits/people").asInt());
            path = "/api/v1/audit-entries?limit=1&cursor="
                    + answer.get("nextCursor").asString();
        }
        assertThat(seen).containsExactly(3, 2, 1);
        assertThat(get("/api/v1/audit-entries?limit=1")
                        .json()
                        .at("/items/0/before/limits/people")
                        .asInt())
                .isEqualTo(2);
        assertThat(get("/api/v1/audit-entries?cursor=*").status()).isEqualTo(422);
        assertThat(send(anonymous("/api/v1/audit-entries")).status()).isEqualTo(401);
    }
}
