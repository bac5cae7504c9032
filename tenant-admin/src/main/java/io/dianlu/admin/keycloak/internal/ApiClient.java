package io.dianlu.admin.keycloak.internal;

import io.dianlu.admin.keycloak.Clients.Organization;
import io.dianlu.tenant.TenantClient;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client as Keycloak is told to make it: it gets tokens for itself, by its secret, and in no other way. It has no scopes to ask for, so the one
 * organization in its tokens is the one that is written here, in the shape that a person's tokens have.
 */
record ApiClient(
        String clientId,
        String name,
        boolean enabled,
        String protocol,
        boolean publicClient,
        String clientAuthenticatorType,
        boolean serviceAccountsEnabled,
        boolean standardFlowEnabled,
        boolean implicitFlowEnabled,
        boolean directAccessGrantsEnabled,
        boolean fullScopeAllowed,
        boolean consentRequired,
        List<String> redirectUris,
        List<String> webOrigins,
        List<String> defaultClientScopes,
        List<String> optionalClientScopes,
        Map<String, String> attributes,
        List<Mapper> protocolMappers) {

    /** Of the data plane, which takes no token for another audience. */
    private static final String AUDIENCE = "dianlu-platform";

    /** As long as a person's, so that whoever is disabled or taken away is out as soon. */
    private static final String LIFESPAN_SECONDS = "55";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Mapper(String name, String protocol, String protocolMapper, Map<String, String> config) {

        Mapper(String name, String protocolMapper, Map<String, String> config) {
            this(name, "openid-connect", protocolMapper, config);
        }
    }

    static ApiClient of(UUID tenant, TenantClient.Wanted wanted, Organization organization) {
        return new ApiClient(
                wanted.clientId(),
                wanted.name(),
                true,
                "openid-connect",
                false,
                "client-secret",
                true,
                false,
                false,
                false,
                false,
                false,
                List.of(),
                List.of(),
                // "basic" says who it is, by the subject
                List.of("basic"),
                List.of(),
                Map.of(
                        RealmLogins.MADE_FOR,
                        tenant.toString(),
                        "access.token.lifespan",
                        LIFESPAN_SECONDS,
                        "client_credentials.use_refresh_token",
                        "false",
                        "oauth2.device.authorization.grant.enabled",
                        "false",
                        "oidc.ciba.grant.enabled",
                        "false",
                        "standard.token.exchange.enabled",
                        "false"),
                List.of(audience(), organization(tenant, organization)));
    }

    private static Mapper audience() {
        return new Mapper(
                "audience",
                "oidc-audience-mapper",
                Map.of("included.custom.audience", AUDIENCE, "access.token.claim", "true", "id.token.claim", "false"));
    }

    private static Mapper organization(UUID tenant, Organization organization) {
        var claim =
                Map.of(organization.alias(), Map.of("id", organization.id(), "tenant_id", List.of(tenant.toString())));
        return new Mapper(
                "organization",
                "oidc-hardcoded-claim-mapper",
                Map.of(
                        "claim.name",
                        "organization",
                        "claim.value",
                        JSON.writeValueAsString(claim),
                        "jsonType.label",
                        "JSON",
                        "access.token.claim",
                        "true",
                        "id.token.claim",
                        "false"));
    }
}
