package io.dianlu.local.demo.company;

import io.dianlu.local.demo.http.JsonHttp;
import io.dianlu.local.demo.http.Tokens;
import io.dianlu.local.demo.keycloak.ScriptsClient;

/** The platform as one of its people sees it. */
public final class SignIn {
    private final String coreUrl;
    private final String keycloakUrl;
    private final String password;

    /** @param password the one that all demo users have */
    public SignIn(String coreUrl, String keycloakUrl, String password) {
        this.coreUrl = coreUrl;
        this.keycloakUrl = keycloakUrl;
        this.password = password;
    }

    /** @param company alias of the company, named because a person may work for several */
    public JsonHttp as(String username, String company) {
        String scope = "openid organization:" + company;
        return new JsonHttp(coreUrl, new Tokens(keycloakUrl, "dianlu", ScriptsClient.ID, username, password, scope));
    }
}
