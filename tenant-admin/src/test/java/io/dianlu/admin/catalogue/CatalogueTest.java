package io.dianlu.admin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.admin.RunningTenantAdmin;
import io.dianlu.admin.StandInPlugins;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The plugin catalogue")
class CatalogueTest extends RunningTenantAdmin {

    private static final StandInPlugins PLANE = DATA_PLANE.plugins();
    private static final String INSTALL = "POST plugin-installations";
    private static final String INSPECT = "POST plugin-inspections";
    private static final int MOST_BYTES = 50 * 1024 * 1024;

    private final String plugin = "p-" + UUID.randomUUID().toString().substring(24);
    private final UUID tenant = UUID.randomUUID();

    @BeforeEach
    void installed() {
        register(tenant, newAlias(), null);
        PLANE.answer("GET plugin-installations", 200, "[" + version(true, 20, "\"" + tenant + "\"") + "]");
        PLANE.answer("GET plugin-uses", 200, "[]");
        PLANE.answer(INSPECT, 200, report(false));
        PLANE.answer(INSTALL, 201, version(true, 0, ""));
    }

    private String version(boolean enabled, int percent, String tenants) {
        return """
                {"pluginId": "%s", "version": "1.0.0", "name": {"zh-CN": "便签"}, "enabled": %s, "running": true, "reason": null,
                 "signer": "CN=Example", "installedAt": "2026-11-28T01:00:00Z", "rollout": {"percent": %d, "tenants": [%s]}}""".formatted(plugin, enabled, percent, tenants);
    }

    private String report(boolean installed) {
        return """
                {"pluginId": "%s", "version": "1.0.0", "api": ">=0.1.0", "platformApi": "0.1.0", "provider": "Example", "signer": null,
                 "name": {}, "permissions": [], "extensions": [], "pages": [], "hosts": [], "migrations": [], "installed": %s, "findings": []}""".formatted(plugin, installed);
    }

    private String path(String rest) {
        return "/api/v1/plugins/" + plugin + rest;
    }

    private Answer sent(String path, BodyPublisher jar) {
        return send(request(path)
                .setHeader("Content-Type", "application/octet-stream")
                .POST(jar));
    }

    private Answer install(BodyPublisher jar) {
        return sent("/api/v1/plugins?percent=5", jar);
    }

    private static BodyPublisher jar(int bytes) {
        return BodyPublishers.ofByteArray(new byte[bytes]);
    }

    private JsonNode entries() {
        return get("/api/v1/audit-entries?limit=100&subject=" + plugin).json().get("items");
    }

    @Test
    @DisplayName(
            "shows each plugin with its versions, who is offered them by name, how much it is used and how often it failed")
    void list() {
        PLANE.answer("GET plugin-uses", 200, """
                [{"pluginId": "%s", "onAt": 3, "turnedOffAt": 1, "failures": 9, "lastFailedAt": "2026-11-28T02:00:00Z"}]""".formatted(plugin));
        var shown = get("/api/v1/plugins").json().get(0);
        assertThat(shown.get("id").asString()).isEqualTo(plugin);
        assertThat(shown.at("/name/zh-CN").asString()).isEqualTo("便签");
        assertThat(shown.get("turnedOffAt").asInt()).isEqualTo(1);
        assertThat(shown.get("failures").asInt()).isEqualTo(9);
        assertThat(shown.at("/versions/0/percent").asInt()).isEqualTo(20);
        assertThat(shown.at("/versions/0/tenants/0/name").asString()).isEqualTo("蜗牛商贸");
    }

    @Test
    @DisplayName("shows where a plugin failed and who uses it, with the names of the tenants")
    void health() {
        var stranger = UUID.randomUUID();
        PLANE.answer("GET plugin-failures/" + plugin, 200, """
                [{"version": "1.0.0", "tenantId": "%s", "place": "GET /notes", "kind": "THREW", "message": "no shelf", "times": 2,
                  "firstAt": "2026-11-28T02:00:00Z", "lastAt": "2026-11-28T03:00:00Z"}]""".formatted(tenant));
        PLANE.answer("GET plugin-uses/" + plugin, 200, """
                [{"tenantId": "%s", "enabled": true, "version": null, "reason": null, "changedAt": "2026-11-28T02:00:00Z", "calls": 7}]""".formatted(stranger));
        var failure = get(path("/failures")).json().get(0);
        assertThat(failure.at("/tenant/name").asString()).isEqualTo("蜗牛商贸");
        assertThat(failure.get("place").asString()).isEqualTo("GET /notes");
        var using = get(path("/tenants")).json().get(0);
        assertThat(using.at("/tenant/id").asString()).isEqualTo(stranger.toString());
        assertThat(using.at("/tenant/name").isNull()).isTrue();
        assertThat(using.get("calls").asInt()).isEqualTo(7);
        PLANE.answer("GET plugin-uses/" + plugin + "/holders", 200, """
                [{"tenantId": "%s", "exportedAt": "2026-11-28T02:00:00Z"}]""".formatted(tenant));
        var holder = get(path("/holders")).json().get(0);
        assertThat(holder.at("/tenant/name").asString()).isEqualTo("蜗牛商贸");
        assertThat(holder.get("exportedAt").asString()).isEqualTo("2026-11-28T02:00:00Z");
    }

    @Test
    @DisplayName("has a jar judged without installing it")
    void inspect() {
        var answer = sent("/api/v1/plugin-inspections", BodyPublishers.ofString("a jar"));
        assertThat(answer.json().get("platformApi").asString()).isEqualTo("0.1.0");
        assertThat(PLANE.last(INSPECT).text()).isEqualTo("a jar");
        assertThat(entries()).isEmpty();
    }

    @Test
    @DisplayName(
            "takes a jar of fifty megabytes whole, for a share of the tenants; one byte more is refused, whether it was announced or not")
    void bound() {
        assertThat(install(jar(MOST_BYTES)).status()).isEqualTo(201);
        assertThat(PLANE.last(INSTALL).body()).hasSize(MOST_BYTES);
        assertThat(PLANE.last(INSTALL).what()).endsWith("?percent=5");
        long asked = PLANE.times("POST");
        var unannounced = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[MOST_BYTES + 1]));
        for (var tooLarge : List.of(jar(MOST_BYTES + 1), unannounced)) {
            assertThat(install(tooLarge).json().get("slug").asString()).isEqualTo("payload-too-large");
            assertThat(sent("/api/v1/plugin-inspections", tooLarge).status()).isEqualTo(413);
        }
        assertThat(PLANE.times("POST")).isEqualTo(asked);
    }

    @Test
    @DisplayName("notes who installed, turned off, rolled out and removed what; what changes nothing is not noted")
    void audited() {
        install(jar(1));
        PLANE.answer(INSPECT, 200, report(true));
        install(jar(1));
        PLANE.answer("PUT plugin-installations/" + plugin + "/1.0.0", 200, version(false, 20, ""));
        send("PUT", path("/versions/1.0.0/state"), "{\"enabled\": true}");
        assertThat(send("PUT", path("/versions/1.0.0/state"), "{\"enabled\": false}")
                        .json()
                        .get("enabled")
                        .asBoolean())
                .isFalse();
        PLANE.answer("PUT plugin-installations/" + plugin + "/1.0.0/rollout", 200, version(true, 50, ""));
        var same = "{\"percent\": 20, \"tenants\": [\"%s\"]}".formatted(tenant);
        assertThat(send("PUT", path("/versions/1.0.0/rollout"), same).status()).isEqualTo(200);
        send("PUT", path("/versions/1.0.0/rollout"), "{\"percent\": 50}");
        PLANE.answer("DELETE plugin-installations/" + plugin + "/1.0.0", 204, "");
        assertThat(send("DELETE", path("/versions/1.0.0?tables=ERASE"), "").status())
                .isEqualTo(204);
        assertThat(PLANE.last("DELETE").what()).endsWith("?tables=ERASE");

        assertThat(entries().findValuesAsString("action"))
                .containsExactly("PLUGIN_REMOVED", "PLUGIN_ROLLED_OUT", "PLUGIN_STATE_CHANGED", "PLUGIN_INSTALLED");
        assertThat(entries().get(1).get("before").toString()).contains("20", "蜗牛商贸");
        assertThat(entries().at("/1/after/percent").asInt()).isEqualTo(50);
        assertThat(entries().at("/3/subject").asString()).isEqualTo(plugin + " 1.0.0");
    }

    @Test
    @DisplayName(
            "hands the data plane's refusals on, in the operator's language and under the address that was asked, and notes nothing")
    void refusals() {
        PLANE.answer(INSTALL, 422, """
                {"type": "https://dianlu.io/problems/plugin-unfit", "slug": "plugin-unfit", "title": "插件不合适", "status": 422,
                 "detail": "…", "instance": "/internal/plugin-installations", "findings": ["db: no tenant"]}""");
        var refused = send(request("/api/v1/plugins?percent=5")
                .setHeader("Content-Type", "application/octet-stream")
                .header("Accept-Language", "zh-TW")
                .POST(jar(1)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/findings/0").asString()).isEqualTo("db: no tenant");
        assertThat(refused.json().get("instance").asString()).isEqualTo("/api/v1/plugins");
        assertThat(PLANE.last(INSTALL).language()).isEqualTo("zh-TW");
        assertThat(entries()).isEmpty();
        assertThat(send("PUT", path("/versions/9.9.9/state"), "{\"enabled\": true}")
                        .json()
                        .get("slug")
                        .asString())
                .isEqualTo("plugin-not-found");
    }

    @Test
    @DisplayName("says that the data plane does not answer; a change that may have been made is noted then")
    void away() {
        PLANE.answer("GET plugin-uses", 503, "");
        assertThat(get("/api/v1/plugins").json().get("slug").asString()).isEqualTo("data-plane-away");
        PLANE.answer(INSTALL, 504, "");
        assertThat(install(jar(1)).status()).isEqualTo(503);
        assertThat(entries().findValuesAsString("action")).containsExactly("PLUGIN_INSTALLED");
        PLANE.answer("GET plugin-installations", 401, "{}");
        assertThat(get("/api/v1/plugins").json().get("slug").asString()).isEqualTo("data-plane-refused");
        PLANE.answer("GET plugin-installations", 200, "<html>");
        assertThat(get("/api/v1/plugins").json().get("slug").asString()).isEqualTo("data-plane-refused");
    }

    @Test
    @DisplayName("is rolled out to a share from 0 to 100 and to tenants there are; each wrong field is named")
    void fields() {
        assertThat(rollOut("{}").at("/errors/0/field").asString()).isEqualTo("percent");
        assertThat(rollOut("{\"percent\": 101}").at("/errors/0/code").asString())
                .isEqualTo("out-of-range");
        assertThat(rollOut("{\"percent\": -1, \"tenants\": [null]}").get("errors"))
                .hasSize(2);
        assertThat(rollOut("{\"percent\": 1, \"tenants\": [\"%s\"]}".formatted(UUID.randomUUID()))
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("no-tenant");
        assertThat(send("PUT", path("/versions/1.0.0/state"), "{}")
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("enabled");
        assertThat(sent("/api/v1/plugins", jar(1)).json().at("/errors/0/field").asString())
                .isEqualTo("percent");
        assertThat(send("DELETE", path("/versions/1.0.0?tables=LOSE"), "")
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("tables");
    }

    private JsonNode rollOut(String body) {
        return send("PUT", path("/versions/1.0.0/rollout"), body).json();
    }

    @Test
    @DisplayName("is for operators only")
    void operatorsOnly() {
        assertThat(send(anonymous("/api/v1/plugins")).status()).isEqualTo(401);
        assertThat(send(anonymous("/api/v1/plugins?percent=1").POST(jar(1))).status())
                .isEqualTo(401);
    }
}
