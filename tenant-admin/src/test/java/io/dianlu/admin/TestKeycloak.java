package io.dianlu.admin;

import io.dianlu.local.stack.testing.KeycloakAccess;
import io.dianlu.local.stack.testing.TestEngines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm of the tenants' people in a real Keycloak, seen with all rights. */
public final class TestKeycloak {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    /** A client of these tests that takes a password directly. */
    private static final String SCRIPTS = "provisioning-tests";

    private final KeycloakAccess access = TestEngines.shared().keycloak();

    public TestKeycloak() {
        send("POST", "/clients", """
                {"clientId": "%s", "publicClient": true, "directAccessGrantsEnabled": true, "fullScopeAllowed": false,
                 "defaultClientScopes": ["basic"], "optionalClientScopes": ["organization"]}""".formatted(SCRIPTS));
    }

    public String url() {
        return access.url().toString();
    }

    public record Answer(int status, JsonNode body) {}

    public JsonNode organizations(UUID tenant) {
        return get("/organizations?q=tenant_id:" + tenant);
    }

    public void addOrganization(String alias, String name) {
        send(
                "POST",
                "/organizations",
                "{\"alias\": \"%s\", \"name\": \"%s\", \"enabled\": true}".formatted(alias, name));
    }

    public JsonNode organizationsCalled(String alias) {
        return JSON.valueToTree(get("/organizations?search=" + alias + "&max=100")
                .valueStream()
                .filter(organization -> organization.get("alias").asString().equals(alias))
                .toList());
    }

    public JsonNode users(String username) {
        return get("/users?exact=true&briefRepresentation=false&username=" + username);
    }

    public void addUser(String username) {
        send("POST", "/users", "{\"username\": \"%s\", \"firstName\": \"别人\", \"enabled\": true}".formatted(username));
    }

    public void removeUser(String username) {
        send("DELETE", "/users/" + users(username).get(0).get("id").asString(), null);
    }

    /** Makes somebody a member of an organization of this alias too. */
    public void addMember(String alias, String username) {
        addMember(alias, UUID.fromString(users(username).get(0).get("id").asString()));
    }

    public void addMember(String alias, UUID user) {
        var organization = organizationsCalled(alias).get(0).get("id").asString();
        send("POST", "/organizations/" + organization + "/members", "\"" + user + "\"");
    }

    public JsonNode members(String organization) {
        return get("/organizations/" + organization + "/members");
    }

    /** As the person does at the first sign-in. */
    public void chooseOwnPassword(String username, String password) {
        var user = users(username).get(0).asObject();
        var id = user.get("id").asString();
        send(
                "PUT",
                "/users/" + id + "/reset-password",
                "{\"type\": \"password\", \"value\": \"%s\", \"temporary\": false}".formatted(password));
        user.putArray("requiredActions");
        send("PUT", "/users/" + id, user.toString());
    }

    /** What Keycloak answers to a sign-in for the organization. */
    public Answer signIn(String username, String password, String alias) {
        return form(
                "dianlu",
                Map.of(
                        "grant_type", "password",
                        "client_id", SCRIPTS,
                        "username", username,
                        "password", password,
                        "scope", "openid organization:" + alias));
    }

    /** What Keycloak answers to a browser that renews its tokens. */
    public Answer renew(Answer signedIn) {
        return form(
                "dianlu",
                Map.of(
                        "grant_type",
                        "refresh_token",
                        "client_id",
                        SCRIPTS,
                        "refresh_token",
                        signedIn.body().get("refresh_token").asString()));
    }

    /** What Keycloak answers to a program with a secret. */
    public Answer clientToken(String clientId, String secret, String... more) {
        var fields = new HashMap<>(Map.of("grant_type", "client_credentials"));
        for (int index = 0; index < more.length; index += 2) {
            fields.put(more[index], more[index + 1]);
        }
        return clientGrant(clientId, secret, fields);
    }

    public Answer clientGrant(String clientId, String secret, Map<String, String> grant) {
        var fields = new HashMap<>(grant);
        fields.put("client_id", clientId);
        fields.put("client_secret", secret);
        return form("dianlu", fields);
    }

    private JsonNode get(String path) {
        return send("GET", path, null).body();
    }

    private Answer send(String method, String path, @Nullable String body) {
        var token = form(
                        "master",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                access.adminUser(),
                                "password",
                                access.adminPassword()))
                .body()
                .get("access_token")
                .asString();
        return answer(HttpRequest.newBuilder(URI.create(url() + "/admin/realms/dianlu" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    private Answer form(String realm, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return answer(HttpRequest.newBuilder(URI.create(url() + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static Answer answer(HttpRequest.Builder request) {
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), JSON.readTree(answer.body().isBlank() ? "null" : answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
