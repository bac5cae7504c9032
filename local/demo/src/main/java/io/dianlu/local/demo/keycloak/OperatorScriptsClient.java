package io.dianlu.local.demo.keycloak;

import java.util.List;
import java.util.Map;

/** The client of scripts that work as an operator. It takes a password directly, so only demos and benchmarks make it. */
public final class OperatorScriptsClient {
    public static final String ID = "dianlu-operator-scripts";

    /** What a user needs to work on tenants. */
    public static final String ROLE = "operator";

    private OperatorScriptsClient() {}

    /** @param operators the realm of the operators */
    public static void require(KeycloakAdmin operators) {
        operators.requireClient(ID, description());
        operators.requireRoleInTokens(ID, ROLE);
    }

    private static Map<String, Object> description() {
        return Map.of(
                "clientId",
                ID,
                "name",
                "Scripts of operators",
                "enabled",
                true,
                "publicClient",
                true,
                "standardFlowEnabled",
                false,
                "directAccessGrantsEnabled",
                true,
                "fullScopeAllowed",
                false,
                "defaultClientScopes",
                List.of("acr", "basic", "roles", "profile"),
                "optionalClientScopes",
                List.of(),
                "protocolMappers",
                List.of(audience()));
    }

    private static Map<String, Object> audience() {
        return Map.of(
                "name", "audience",
                "protocol", "openid-connect",
                "protocolMapper", "oidc-audience-mapper",
                "config",
                        Map.of(
                                "included.custom.audience", "dianlu-tenant-admin",
                                "access.token.claim", "true",
                                "id.token.claim", "false",
                                "introspection.token.claim", "true"));
    }
}
