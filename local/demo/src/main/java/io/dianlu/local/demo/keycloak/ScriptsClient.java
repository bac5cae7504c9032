package io.dianlu.local.demo.keycloak;

import java.util.List;
import java.util.Map;

/** The client of scripts and of this program. It takes a password directly, so only demo realms have it. */
public final class ScriptsClient {
    public static final String ID = "dianlu-scripts";

    private ScriptsClient() {}

    public static Map<String, Object> description() {
        return Map.of(
                "clientId", ID,
                "name", "Scripts of the demo",
                "enabled", true,
                "publicClient", true,
                "standardFlowEnabled", false,
                "directAccessGrantsEnabled", true,
                "fullScopeAllowed", false,
                "defaultClientScopes",
                        List.of("acr", "basic", "email", "profile", "roles", "web-origins", "dianlu-platform"),
                "optionalClientScopes", List.of("organization"));
    }
}
