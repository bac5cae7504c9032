package io.dianlu.local.demo.plugin;

import io.dianlu.local.demo.http.JsonHttp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The tenant that uses a plugin: its plan names it, and its administrator has turned it on. */
public final class UsingTenant {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Login login;
    private final JsonHttp operator;
    private final JsonHttp administrator;

    /** Who it is, and the name its administrator signs in with. */
    public record Login(String alias, UUID tenantId, String administratorName) {}

    /**
     * @param operator tenant-admin with an operator's tokens
     * @param administrator platform-core with those of the tenant's administrator
     */
    public UsingTenant(Login login, JsonHttp operator, JsonHttp administrator) {
        this.login = login;
        this.operator = operator;
        this.administrator = administrator;
    }

    String alias() {
        return login.alias();
    }

    String administratorName() {
        return login.administratorName();
    }

    /** Also after the platform turned it off for its failures. */
    public void turnOn(String plugin) throws InterruptedException {
        var end = Instant.now().plus(LONGEST_WAIT);
        var view = view(plugin);
        if (!view.path("inPlan").asBoolean(false)) {
            putIntoPlan(plugin);
        }
        while (!view.path("inPlan").asBoolean(false)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("the platform has not heard of the plan of " + alias());
            }
            Thread.sleep(BETWEEN_LOOKS);
            view = view(plugin);
        }
        if (!view.path("enabled").asBoolean() || !view.path("version").isNull()) {
            turn(view, true);
        }
    }

    public void turnOff(String plugin) {
        turn(view(plugin), false);
    }

    private void turn(JsonNode view, boolean on) {
        administrator
                .put(
                        "/api/v1/tenant-plugins/" + view.path("id").asString(),
                        Map.of("enabled", on, "settings", view.path("settings")),
                        view.path("revision").asLong())
                .orFail();
    }

    private JsonNode view(String plugin) {
        return administrator
                .get("/api/v1/tenant-plugins")
                .orFail()
                .body()
                .valueStream()
                .filter(each -> each.path("id").asString().equals(plugin))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(plugin + " is installed, but does not run"));
    }

    private void putIntoPlan(String plugin) {
        var tenant =
                operator.get("/api/v1/tenants/" + login.tenantId()).orFail().body();
        var plan = "/api/v1/plans/" + tenant.path("plan").asString();
        var known = operator.get(plan).orFail().body();
        List<String> plugins = new ArrayList<>(
                known.path("plugins").valueStream().map(JsonNode::asString).toList());
        plugins.add(plugin);
        operator.put(plan, Map.of("names", known.path("names"), "limits", known.path("limits"), "plugins", plugins))
                .orFail();
    }
}
