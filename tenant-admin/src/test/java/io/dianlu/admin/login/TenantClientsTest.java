package io.dianlu.admin.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.admin.TenantAdminOverHttp;
import io.dianlu.admin.TestKeycloak;
import io.dianlu.local.stack.testing.KeycloakAccess;
import io.dianlu.local.stack.testing.TestDatabase;
import io.dianlu.local.stack.testing.TestEngines;
import io.dianlu.tenant.TenantClient;
import io.dianlu.tenant.TenantFeed;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

@DisplayName("An API client of a tenant, in a real Keycloak,")
class TenantClientsTest extends TenantAdminOverHttp {

    private static final TestDatabase OWN = TestEngines.shared().newDatabase();
    private static final TestKeycloak KEYCLOAK = new TestKeycloak();

    private final UUID tenant = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final String alias = newAlias();
    private final String otherAlias = newAlias();
    private final UUID id = UUID.randomUUID();
    private final String clientId = "api-" + id;

    @DynamicPropertySource
    static void keycloak(DynamicPropertyRegistry registry) {
        on(OWN, registry);
        registry.add("dianlu.keycloak.admin-url", KEYCLOAK::url);
        registry.add("dianlu.service-client.secret", () -> KeycloakAccess.SERVICE_CLIENT_SECRET);
    }

    @BeforeEach
    void tenants() {
        for (var each : Map.of(tenant, alias, other, otherAlias).entrySet()) {
            register(each.getKey(), each.getValue(), """
                    "firstAdministrator": {"name": "苏静", "username": "su.jing-%s"}""".formatted(each.getKey()));
            assertThat(settled(each.getKey()).get("state").asString()).isEqualTo("DONE");
        }
    }

    private Answer ask(UUID of, String method, String below, @Nullable String body) {
        var path = TenantClient.PATH.replace("{id}", of.toString()) + below;
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return send(anonymous(path).header(TenantFeed.KEY_HEADER, FEED_KEY).method(method, content));
    }

    private Answer require(UUID of) {
        return ask(of, "POST", "", "{\"id\": \"%s\", \"name\": \"进销存对接\"}".formatted(id));
    }

    private static String secret(Answer client) {
        return client.json().get("secret").asString();
    }

    private TestKeycloak.Answer token(String secret, String... more) {
        return KEYCLOAK.clientToken(clientId, secret, more);
    }

    private static JsonNode claims(TestKeycloak.Answer token) {
        var parts = token.body().get("access_token").asString().split("\\.");
        return JSON.readTree(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("gets short-lived tokens by its secret that name its tenant as a person's do, for the platform alone")
    void token() {
        var made = require(tenant);
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        assertThat(made.response().headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
        assertThat(made.json().get("clientId").asString()).isEqualTo(clientId);
        var answer = token(secret(made));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(answer.body().has("refresh_token")).isFalse();
        var claims = claims(answer);
        assertThat(claims.get("sub")).isEqualTo(made.json().get("subject"));
        assertThat(claims.get("aud").toString()).isEqualTo("\"dianlu-platform\"");
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isBetween(30L, 55L);
        var organization = KEYCLOAK.organizations(tenant).get(0).get("id").asString();
        assertThat(claims.get("organization"))
                .isEqualTo(JSON.valueToTree(
                        Map.of(alias, Map.of("id", organization, "tenant_id", List.of(tenant.toString())))));
        assertThat(secret(require(tenant))).as("made once").isEqualTo(secret(made));
    }

    @Test
    @DisplayName("can have no organization but its tenant's, whatever it asks for, even as a member of another")
    void noOther() {
        var made = require(tenant);
        KEYCLOAK.addMember(
                otherAlias, UUID.fromString(made.json().get("subject").asString()));
        for (var scope :
                List.of("organization", "organization:" + otherAlias, "organization:*", "openid profile email")) {
            var answer = token(secret(made), "scope", scope);
            if (answer.status() == 200) {
                assertThat(claims(answer).get("organization").propertyNames())
                        .as(scope)
                        .containsExactly(alias);
            } else {
                assertThat(answer.body().get("error").asString()).as(scope).isEqualTo("invalid_scope");
            }
        }
        assertThat(claims(token(secret(made))).get("organization").propertyNames())
                .containsExactly(alias);
    }

    @Test
    @DisplayName("signs nobody in: there is no password grant, no code, no device and no exchange of tokens for it")
    void nothingElse() {
        var secret = secret(require(tenant));
        for (var grant : List.of(
                Map.of("grant_type", "password", "username", "su.jing-" + tenant, "password", "wrong-password"),
                Map.of("grant_type", "authorization_code", "code", "x", "redirect_uri", "http://127.0.0.1/"),
                Map.of("grant_type", "urn:ietf:params:oauth:grant-type:device_code", "device_code", "x"),
                Map.of(
                        "grant_type",
                        "urn:ietf:params:oauth:grant-type:token-exchange",
                        "subject_token",
                        token(secret).body().get("access_token").asString(),
                        "subject_token_type",
                        "urn:ietf:params:oauth:token-type:access_token"))) {
            var answer = KEYCLOAK.clientGrant(clientId, secret, grant);
            assertThat(answer.status()).as(grant.get("grant_type")).isBetween(400, 403);
        }
    }

    @Test
    @DisplayName("gets another secret, after which the one before is good for nothing")
    void secretRenewed() {
        var first = secret(require(tenant));
        var renewed = ask(tenant, "PUT", "/" + clientId + "/secret", "");
        assertThat(renewed.status()).as(renewed.body()).isEqualTo(200);
        assertThat(secret(renewed)).isNotEqualTo(first);
        assertThat(token(first).status()).isEqualTo(401);
        assertThat(token(secret(renewed)).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("is gone when it is taken away, and being gone already is fine")
    void removed() {
        var secret = secret(require(tenant));
        assertThat(ask(tenant, "DELETE", "/" + clientId, null).status()).isEqualTo(204);
        assertThat(ask(tenant, "DELETE", "/" + clientId, null).status()).isEqualTo(204);
        assertThat(token(secret).status()).isEqualTo(401);
        assertThat(ask(tenant, "PUT", "/" + clientId + "/secret", "").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("is out of another tenant's reach, and so is every client of the realm that is nobody's")
    void others() {
        var secret = secret(require(tenant));
        assertThat(require(other).json().get("slug").asString()).isEqualTo("id-already-used");
        for (var client : List.of(clientId, "dianlu-web", "dianlu-provisioning", "realm-management")) {
            assertThat(ask(other, "PUT", "/" + client + "/secret", "").status())
                    .as(client)
                    .isEqualTo(404);
            assertThat(ask(other, "DELETE", "/" + client, null).status()).isEqualTo(204);
        }
        assertThat(token(secret).status()).isEqualTo(200);
        assertThat(require(tenant).status()).as("the service client is there").isEqualTo(200);
        assertThat(send(anonymous(TenantClient.PATH.replace("{id}", tenant.toString()) + "/" + clientId)
                                .DELETE())
                        .status())
                .as("without the key of the planes")
                .isEqualTo(401);
    }
}
