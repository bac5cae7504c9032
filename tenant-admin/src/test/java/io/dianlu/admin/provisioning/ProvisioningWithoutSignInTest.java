package io.dianlu.admin.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.admin.RunningTenantAdmin;
import io.dianlu.tenant.TenantFeed;
import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantState;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("A tenant whose sign-in was made elsewhere, or cannot be made")
class ProvisioningWithoutSignInTest extends RunningTenantAdmin {

    private final UUID id = UUID.randomUUID();
    private final String alias = newAlias();

    private Answer act(String noun) {
        return send("POST", "/api/v1/tenants/" + id + "/provisioning/" + noun, "");
    }

    private static List<String> states(JsonNode progress) {
        return progress.get("steps")
                .valueStream()
                .map(step ->
                        step.get("step").asString() + " " + step.get("state").asString())
                .toList();
    }

    @Test
    @DisplayName("is on trial at once and gets what it begins with")
    void begins() {
        var registered = register(id, alias, null);
        assertThat(registered.json().get("state").asString()).isEqualTo("TRIAL");
        var progress = settled(id);
        assertThat(progress.get("state").asString()).isEqualTo("DONE");
        assertThat(states(progress)).containsExactly("REGISTRATION DONE", "DATA_PLANE DONE", "PLUGINS DONE");
        assertThat(step(progress, "DATA_PLANE").get("outcome").asString())
                .isEqualTo("root-department, first-administrator");
        assertThat(progress.at("/by/name").asString()).isEqualTo("caretaker");
        assertThat(register(id, alias, null).status()).isEqualTo(200);
        assertThat(DATA_PLANE.calls(id)).containsExactly("PUT");
    }

    @Test
    @DisplayName("says why a step failed, goes on from there when told to, and does nothing twice")
    void failsAndGoesOn() {
        DATA_PLANE.answers(id, 503);
        register(id, alias, null);
        var failed = settled(id);
        assertThat(failed.get("state").asString()).isEqualTo("FAILED");
        assertThat(states(failed)).containsExactly("REGISTRATION DONE", "DATA_PLANE FAILED", "PLUGINS PENDING");
        assertThat(step(failed, "DATA_PLANE").at("/reason/code").asString()).isEqualTo("data-plane-away");
        DATA_PLANE.answers(id, 200);
        assertThat(act("resumption").status()).isEqualTo(202);
        var done = settled(id);
        assertThat(done.get("state").asString()).isEqualTo("DONE");
        assertThat(step(done, "REGISTRATION").get("attempts").asInt()).isEqualTo(1);
        assertThat(step(done, "DATA_PLANE").get("attempts").asInt()).isEqualTo(2);
        assertThat(act("resumption").json()).as("resumed once more").isEqualTo(done);
        var undoing = act("undoing");
        assertThat(undoing.status()).isEqualTo(409);
        assertThat(undoing.json().get("slug").asString()).isEqualTo("provisioning-complete");
    }

    @Test
    @DisplayName("can be undone when it failed: the data plane hears that it is gone, and its alias is free again")
    void undone() {
        long before = feed(0).revision();
        DATA_PLANE.answers(id, 500);
        register(id, alias, "\"partner\": {\"name\": \"本地伙伴\", \"contact\": \"0571\"}");
        assertThat(step(settled(id), "DATA_PLANE").at("/reason/code").asString())
                .isEqualTo("data-plane-refused");
        DATA_PLANE.answers(id, 409);
        act("undoing");
        var stuck = settled(id);
        assertThat(stuck.get("state").asString()).isEqualTo("UNDOING_FAILED");
        assertThat(step(stuck, "DATA_PLANE").at("/reason/code").asString()).isEqualTo("tenant-in-use");
        assertThat(act("resumption").json().get("slug").asString()).isEqualTo("provisioning-undone");
        DATA_PLANE.answers(id, 204);
        act("undoing");
        var gone = settled(id);
        assertThat(gone.get("state").asString()).isEqualTo("UNDONE");
        assertThat(states(gone)).containsExactly("REGISTRATION UNDONE", "DATA_PLANE UNDONE", "PLUGINS PENDING");
        assertThat(act("undoing").json()).isEqualTo(gone);
        assertThat(feed(before).profiles().stream()
                        .filter(profile -> profile.id().value().equals(id)))
                .extracting(TenantProfile::state)
                .containsExactly(TenantState.PURGED);
        assertThat(get("/api/v1/tenants/" + id).json().get("partner").isNull()).isTrue();
        assertThat(register(UUID.randomUUID(), alias, null).status()).isEqualTo(201);
        assertThat(register(id, alias, null).json().get("slug").asString()).isEqualTo("id-already-used");
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN,登录服务（Keycloak）暂时没有响应。",
        "zh-TW,登入服務（Keycloak）暫時沒有回應。",
        "en,The sign-in service (Keycloak) does not answer at the moment."
    })
    @DisplayName(
            "waits where Keycloak is away, with the reason in the operator's language, and the data plane hears nothing of it")
    void keycloakAway(String language, String text) {
        long before = feed(0).revision();
        var registered = register(id, alias, "\"firstAdministrator\": {\"name\": \"苏静\", \"username\": \"su.jing\"}");
        assertThat(registered.json().get("state").asString()).isEqualTo("PROVISIONING");
        assertThat(settled(id).get("state").asString()).isEqualTo("FAILED");
        var progress = send(request("/api/v1/tenants/" + id + "/provisioning").header("Accept-Language", language))
                .json();
        assertThat(step(progress, "ORGANIZATION").at("/reason/text").asString()).isEqualTo(text);
        assertThat(feed(before).profiles())
                .extracting(profile -> profile.id().value())
                .doesNotContain(id);
        assertThat(DATA_PLANE.calls(id)).isEmpty();
        assertThat(changeState(id, "{\"state\": \"ACTIVE\", \"reason\": \"x\"}")
                        .json()
                        .get("slug")
                        .asString())
                .isEqualTo("state-change-refused");
        assertThat(send("POST", "/api/v1/tenants/" + id + "/administrator-invitation", "")
                        .json()
                        .get("slug")
                        .asString())
                .isEqualTo("nobody-to-invite");
        act("undoing");
        assertThat(settled(id).get("state").asString())
                .as("its organization may be there")
                .isEqualTo("UNDOING_FAILED");
    }

    @Test
    @DisplayName("hears of everything that is wrong with its first administrator at once")
    void fieldsNamed() {
        var answer = register(
                id,
                alias,
                "\"plan\": \"standard\", \"firstAdministrator\": {\"name\": \"苏<静>\", \"username\": \"Su Jing\", \"email\": \"nowhere\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .containsExactly("firstAdministrator.name", "firstAdministrator.email", "firstAdministrator.username");
        var both = register(
                id,
                alias,
                "\"firstAdministrator\": {\"name\": \"苏静\", \"subject\": \"" + id + "\", \"username\": \"su\"}");
        assertThat(both.json().at("/errors/0/code").asString()).isEqualTo("not-both");
        assertThat(register(id, alias, "\"plan\": \"golden\"")
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("plan");
        assertThat(get("/api/v1/tenants/" + id).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("is unknown to provisioning when nobody registered it")
    void unknown() {
        assertThat(provisioning(id).get("slug").asString()).isEqualTo("tenant-not-found");
        assertThat(act("resumption").status()).isEqualTo(404);
        assertThat(act("undoing").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("has no logins made for its people while Keycloak is away, which is told as such")
    void noLogins() {
        register(id, alias, null);
        settled(id);
        var asked = send(anonymous("/internal/tenants/" + id + "/logins")
                .header(TenantFeed.KEY_HEADER, FEED_KEY)
                .POST(BodyPublishers.ofString("{\"username\": \"zhang.wei\", \"name\": \"张伟\"}")));
        assertThat(asked.status()).as(asked.body()).isEqualTo(503);
        assertThat(asked.json().get("slug").asString()).isEqualTo("engine-unavailable");
    }
}
