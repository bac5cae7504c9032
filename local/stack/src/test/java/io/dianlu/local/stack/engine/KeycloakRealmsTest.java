package io.dianlu.local.stack.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.local.stack.ProjectTree;
import io.dianlu.local.stack.testing.KeycloakAccess;
import io.dianlu.local.stack.testing.TestEngines;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KeycloakRealmsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PAGES = "dianlu/clients?clientId=dianlu-web";

    private URI server;
    private KeycloakAdminApi admin;

    @BeforeEach
    void signIn() throws IOException {
        var keycloak = TestEngines.shared().keycloak();
        server = keycloak.url();
        admin = KeycloakAdminApi.signIn(server, keycloak.adminUser(), keycloak.adminPassword());
    }

    private void applyFiles() throws IOException {
        var variables = Map.of(
                "DIANLU_CORE_URL",
                "http://127.0.0.1:8080",
                // what the realms were imported with: others use this Keycloak too
                "DIANLU_SERVICE_CLIENT_SECRET",
                KeycloakAccess.SERVICE_CLIENT_SECRET);
        new KeycloakRealms(admin, variables).apply(ProjectTree.find().realms());
    }

    @Test
    @DisplayName("a realm that was there before its file changed takes the file's settings at the next start")
    void settings() throws IOException {
        var before = admin.get("dianlu");
        admin.put("dianlu", JSON.readTree("{\"refreshTokenMaxReuse\": 0, \"ssoSessionIdleTimeout\": 1800}"));
        applyFiles();
        var realm = admin.get("dianlu");
        assertThat(realm.path("refreshTokenMaxReuse").asInt()).isEqualTo(1);
        assertThat(realm.path("ssoSessionIdleTimeout").asInt()).isEqualTo(12 * 60 * 60);
        assertThat(realm).isEqualTo(before);
        applyFiles();
        assertThat(admin.get("dianlu")).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "who is disabled here is out within a minute: no token lives longer, five seconds for clocks that are apart included")
    void lifespan() throws IOException {
        applyFiles();
        for (var realm : List.of("dianlu", "dianlu-operators")) {
            assertThat(admin.get(realm).path("accessTokenLifespan").asInt())
                    .as(realm)
                    .isBetween(30, 55);
        }
    }

    @Test
    @DisplayName("a client of the file is put right again, and an origin that was added to it stays")
    void clients() throws IOException {
        var client = admin.get(PAGES).get(0).asObject();
        client.put("directAccessGrantsEnabled", true);
        client.withArray("webOrigins").add("http://127.0.0.1:18080");
        admin.put("dianlu/clients/" + client.path("id").asString(), client);
        applyFiles();
        var pages = admin.get(PAGES).get(0);
        assertThat(pages.path("id")).isEqualTo(client.path("id"));
        assertThat(pages.path("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(pages.path("webOrigins").valueStream().map(JsonNode::asString))
                .contains("http://127.0.0.1:18080", "http://127.0.0.1:8080");
        assertThat(pages.path("optionalClientScopes").valueStream().map(JsonNode::asString))
                .contains("organization");
    }

    @Test
    @DisplayName(
            "the service account that provisions tenants has its three roles, also in a realm from before there was one")
    void serviceAccount() throws IOException {
        var provisioning =
                admin.get("dianlu/clients?clientId=dianlu-provisioning").get(0);
        admin.delete("dianlu/clients/" + provisioning.path("id").asString());
        applyFiles();
        applyFiles();
        var client = admin.get("dianlu/clients?clientId=dianlu-provisioning").get(0);
        var account = admin.get("dianlu/clients/" + client.path("id").asString() + "/service-account-user");
        var roles = admin.get("dianlu/users/" + account.path("id").asString() + "/role-mappings");
        assertThat(roles.at("/clientMappings/realm-management/mappings")
                        .valueStream()
                        .map(role -> role.path("name").asString()))
                .containsExactlyInAnyOrder("manage-clients", "manage-organizations", "manage-users");
        assertThat(roles.path("realmMappings")
                        .valueStream()
                        .map(role -> role.path("name").asString()))
                .containsExactly("default-roles-dianlu");
    }

    @Test
    @DisplayName(
            "the operators' pages are let in and their tokens carry the role, also in a realm from before there were any")
    void operatorsPages() throws IOException {
        var pages = "dianlu-operators/clients?clientId=dianlu-operator-web";
        admin.delete("dianlu-operators/clients/" + admin.get(pages).at("/0/id").asString());
        applyFiles();
        applyFiles();
        var client = admin.get(pages).get(0);
        assertThat(client.path("publicClient").asBoolean()).isTrue();
        assertThat(client.at("/attributes/pkce.code.challenge.method").asString())
                .isEqualTo("S256");
        assertThat(client.path("fullScopeAllowed").asBoolean()).isFalse();
        var roles = admin.get("dianlu-operators/clients/" + client.path("id").asString() + "/scope-mappings/realm");
        assertThat(roles.valueStream().map(role -> role.path("name").asString()))
                .containsExactly("operator");
    }

    @Test
    @DisplayName(
            "a new operator has to set up a second factor at the first sign-in, also in a realm from before; a tenant's person has not")
    void secondFactor() throws IOException {
        var otp = admin.get("dianlu-operators/authentication/required-actions/CONFIGURE_TOTP")
                .asObject();
        admin.put(
                "dianlu-operators/authentication/required-actions/CONFIGURE_TOTP",
                otp.deepCopy().put("defaultAction", false));
        applyFiles();
        assertThat(requiredOfNewUser("dianlu-operators")).containsExactly("CONFIGURE_TOTP");
        assertThat(requiredOfNewUser("dianlu")).isEmpty();
    }

    @Test
    @DisplayName(
            "a password is as long as its realm wants, is not the user's name, and whoever tries many is made to wait, also in a realm from before")
    void passwords() throws IOException {
        admin.put("dianlu", JSON.readTree("{\"passwordPolicy\": \"\", \"bruteForceProtected\": false}"));
        applyFiles();
        for (var realm : Map.of("dianlu", 8, "dianlu-operators", 12).entrySet()) {
            assertThat(admin.get(realm.getKey()).path("bruteForceProtected").asBoolean())
                    .isTrue();
            var name = "new-" + UUID.randomUUID();
            var user = realm.getKey() + "/users";
            admin.post(
                    user,
                    JSON.readTree("{\"username\": \"%s\", \"firstName\": \"顾平台\", \"enabled\": true}".formatted(name)));
            var id =
                    admin.get(user + "?exact=true&username=" + name).at("/0/id").asString();
            var password = user + "/" + id + "/reset-password";
            admin.put(password, passwordOf("x".repeat(realm.getValue())));
            for (var refused :
                    List.of("y".repeat(realm.getValue() - 1), name, "1" + name, "x".repeat(realm.getValue()))) {
                assertThatThrownBy(() -> admin.put(password, passwordOf(refused)))
                        .as(refused)
                        .hasMessageContaining("with 400");
            }
        }
    }

    private static JsonNode passwordOf(String value) {
        return JSON.readTree("{\"type\": \"password\", \"value\": \"%s\", \"temporary\": false}".formatted(value));
    }

    private List<String> requiredOfNewUser(String realm) throws IOException {
        var name = "new-" + UUID.randomUUID();
        admin.post(
                realm + "/users",
                JSON.readTree("{\"username\": \"%s\", \"firstName\": \"顾平台\", \"enabled\": true}".formatted(name)));
        return admin.get(realm + "/users?exact=true&briefRepresentation=false&username=" + name)
                .at("/0/requiredActions")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    @DisplayName("what the file says of the profile of users is said again too")
    void profile() throws IOException {
        admin.put("dianlu/users/profile", JSON.readTree("""
                {"attributes": [{"name": "username"}, {"name": "email"}]}"""));
        applyFiles();
        assertThat(admin.get("dianlu/users/profile")
                        .path("attributes")
                        .valueStream()
                        .map(attribute -> attribute.path("name").asString()))
                .containsExactly("username", "email", "firstName", "provisioned_for", "had_own_password");
    }

    @Test
    @DisplayName("the realms of an installation have no client of ours that takes a password directly")
    void noPasswordClient() throws IOException {
        for (var file : KeycloakRealms.files(ProjectTree.find().realms())) {
            JsonNode realm = JSON.readTree(file.toFile());
            assertThat(realm.path("clients").valueStream())
                    .as("%s", file.getFileName())
                    .noneMatch(
                            client -> client.path("directAccessGrantsEnabled").asBoolean());
        }
    }

    @Test
    @DisplayName("a refresh whose answer was lost on the way can be asked for once more, not twice")
    void lostAnswer() throws IOException {
        var name = "lost-" + UUID.randomUUID();
        admin.post("dianlu/clients", JSON.readTree("""
                {"clientId": "%s", "publicClient": true, "directAccessGrantsEnabled": true}""".formatted(name)));
        admin.post("dianlu/users", JSON.readTree("""
                {"username": "%s", "firstName": "林淑芬", "enabled": true,
                 "credentials": [{"type": "password", "value": "test-only", "temporary": false}]}""".formatted(name)));
        var signedIn = KeycloakAdminApi.grant(
                server,
                "dianlu",
                Map.of("grant_type", "password", "client_id", name, "username", name, "password", "test-only"));
        var refresh = Map.of(
                "grant_type",
                "refresh_token",
                "client_id",
                name,
                "refresh_token",
                signedIn.path("refresh_token").asString());
        KeycloakAdminApi.grant(server, "dianlu", refresh);
        assertThat(KeycloakAdminApi.grant(server, "dianlu", refresh)
                        .path("refresh_token")
                        .asString())
                .isNotEmpty();
        assertThatThrownBy(() -> KeycloakAdminApi.grant(server, "dianlu", refresh))
                .hasMessageContaining("invalid_grant");
    }
}
