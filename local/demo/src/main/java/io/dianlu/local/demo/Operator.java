package io.dianlu.local.demo;

import io.dianlu.local.demo.http.JsonHttp;
import io.dianlu.local.demo.http.Tokens;
import io.dianlu.local.demo.keycloak.KeycloakAdmin;
import io.dianlu.local.demo.keycloak.Login;
import io.dianlu.local.demo.keycloak.OperatorScriptsClient;

/** The demo's operator: works on tenants in tenant-admin, in a realm of their own. */
final class Operator {
    static final String USERNAME = "operator";
    static final String FULL_NAME = "顾平台";
    static final String REALM = "dianlu-operators";

    private Operator() {}

    static JsonHttp require(Settings settings, KeycloakAdmin operators) {
        var user = operators.requireUser(new Login(USERNAME, FULL_NAME, settings.demoPassword()));
        operators.requireRealmRole(user, OperatorScriptsClient.ROLE);
        OperatorScriptsClient.require(operators);
        operators.requireWebOrigins("dianlu-operator-web", Settings.loopbackOrigins(settings.tenantAdminUrl()));
        return known(settings);
    }

    /** Of a demo that was seeded. */
    static JsonHttp known(Settings settings) {
        return new JsonHttp(
                settings.tenantAdminUrl(),
                new Tokens(
                        settings.keycloakUrl(),
                        REALM,
                        OperatorScriptsClient.ID,
                        USERNAME,
                        settings.demoPassword(),
                        "openid"));
    }
}
