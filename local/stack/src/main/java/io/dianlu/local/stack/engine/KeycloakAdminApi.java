package io.dianlu.local.stack.engine;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Keycloak's admin API, signed in once as the first administrator: for work that is done within a token's minute. */
final class KeycloakAdminApi {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final URI server;
    private final String token;

    private KeycloakAdminApi(URI server, String token) {
        this.server = server;
        this.token = token;
    }

    /** @throws IOException when Keycloak refuses the administrator or does not answer */
    static KeycloakAdminApi signIn(URI server, String user, String password) throws IOException {
        var form = Map.of("grant_type", "password", "client_id", "admin-cli", "username", user, "password", password);
        var answer = grant(server, "master", form);
        return new KeycloakAdminApi(server, answer.path("access_token").asString());
    }

    /** Asks a realm for tokens. */
    static JsonNode grant(URI server, String realm, Map<String, String> form) throws IOException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(server + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    JsonNode get(String path) throws IOException {
        return send(request(path).GET());
    }

    void put(String path, JsonNode body) throws IOException {
        send(request(path).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    void post(String path, JsonNode body) throws IOException {
        send(request(path).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    void delete(String path) throws IOException {
        send(request(path).DELETE());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + "/admin/realms/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static JsonNode send(HttpRequest.Builder builder) throws IOException {
        var request = builder.timeout(PATIENCE).build();
        try (var client = HttpClient.newBuilder().connectTimeout(CONNECT).build()) {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IOException("Keycloak answered %s %s with %d %s"
                        .formatted(request.method(), request.uri(), answer.statusCode(), answer.body()));
            }
            return answer.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while Keycloak was asked", e);
        }
    }
}
