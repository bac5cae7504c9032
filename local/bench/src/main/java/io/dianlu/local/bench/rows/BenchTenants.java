package io.dianlu.local.bench.rows;

import io.dianlu.local.bench.stack.FreshToken;
import io.dianlu.local.bench.stack.Settings;
import io.dianlu.local.demo.http.JsonHttp;
import io.dianlu.local.demo.http.Tokens;
import io.dianlu.local.demo.keycloak.KeycloakAdmin;
import io.dianlu.local.demo.keycloak.Login;
import io.dianlu.local.demo.keycloak.OperatorScriptsClient;
import io.dianlu.local.demo.keycloak.ScriptsClient;
import io.dianlu.local.demo.plugin.UsingTenant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Makes the tenants that somebody signs in to, as an operator does: Keycloak knows the people, tenant-admin the tenant. */
public final class BenchTenants {
    private static final String OPERATOR = "bench-operator";
    private static final long PATIENCE_MILLIS = 90_000;
    private static final long STEP_MILLIS = 300;
    private static final long PROVISIONING_LOOK_MILLIS = 20;

    private final String password = Settings.require("DIANLU_DEMO_PASSWORD");
    private final String keycloakUrl = Settings.require("DIANLU_KEYCLOAK_URL");
    private final KeycloakAdmin keycloak;
    private final JsonHttp operator;

    public BenchTenants() {
        var master = new JsonHttp(
                keycloakUrl,
                new Tokens(
                        keycloakUrl,
                        "master",
                        "admin-cli",
                        Settings.require("DIANLU_KEYCLOAK_ADMIN_USERNAME"),
                        Settings.require("DIANLU_KEYCLOAK_ADMIN_PASSWORD"),
                        "openid"));
        keycloak = new KeycloakAdmin(master, "dianlu");
        keycloak.requireClient(ScriptsClient.ID, ScriptsClient.description());
        var operators = new KeycloakAdmin(master, "dianlu-operators");
        UUID subject = operators.requireUser(new Login(OPERATOR, "测试运营", password));
        operators.requireRealmRole(subject, OperatorScriptsClient.ROLE);
        OperatorScriptsClient.require(operators);
        operator = new JsonHttp(
                Settings.require("DIANLU_TENANT_FEED_URL"),
                new Tokens(keycloakUrl, "dianlu-operators", OperatorScriptsClient.ID, OPERATOR, password, "openid"));
    }

    /** The tenant of this alias, made now if it is new. */
    public BenchTenant require(String alias) throws InterruptedException {
        UUID id = BenchTenant.idOf(alias);
        UUID administrator = member(alias, id, alias + "-admin");
        register(alias, Map.of("firstAdministrator", Map.of("subject", administrator, "name", "测试管理员")));
        var tenant = new BenchTenant(alias, id, administrator, new FreshToken(alias + "-admin", alias));
        await(tenant);
        return tenant;
    }

    /** Tells the control plane of a tenant that nobody signs in to. */
    void register(String alias) {
        register(alias, Map.of());
    }

    /** Registers a tenant whose administrator Keycloak does not know yet, and waits until all steps are done. */
    public void provision(String alias) throws InterruptedException {
        register(alias, Map.of("firstAdministrator", Map.of("username", alias + "-admin", "name", "测试管理员")));
        String provisioning = "/api/v1/tenants/" + BenchTenant.idOf(alias) + "/provisioning";
        String state = "RUNNING";
        while (state.equals("RUNNING")) {
            Thread.sleep(PROVISIONING_LOOK_MILLIS);
            state = operator.get(provisioning).orFail().body().path("state").asString();
        }
        if (!state.equals("DONE")) {
            throw new IllegalStateException(alias + " was not provisioned: " + state);
        }
    }

    private void register(String alias, Map<String, Object> more) {
        var registration = new HashMap<String, Object>(more);
        registration.put("id", BenchTenant.idOf(alias));
        registration.put("alias", alias);
        registration.put("name", "基准 " + alias);
        registration.put("timeZone", "Asia/Shanghai");
        operator.post("/api/v1/tenants", registration).orFail();
    }

    /** The tenant as one that uses plugins. */
    public UsingTenant using(BenchTenant tenant) {
        var login = new UsingTenant.Login(tenant.alias(), tenant.id(), tenant.alias() + "-admin");
        return new UsingTenant(login, operator, tenant.platform());
    }

    /** A user of the tenant's organization; returns the subject. */
    public UUID member(String alias, UUID tenant, String username) {
        String organization = keycloak.requireOrganization(alias, "基准 " + alias, tenant);
        UUID subject = keycloak.requireUser(new Login(username, "测试员", password));
        keycloak.requireMember(organization, subject);
        return subject;
    }

    /** The platform hears of a new tenant a moment after it was made. */
    private static void await(BenchTenant tenant) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (true) {
            var answer = tenant.platform().get("/api/v1/me");
            if (answer.ok() || System.currentTimeMillis() > end) {
                answer.orFail();
                return;
            }
            Thread.sleep(STEP_MILLIS);
        }
    }
}
