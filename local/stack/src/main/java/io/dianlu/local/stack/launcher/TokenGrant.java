package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.engine.Secrets;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Access tokens of demo users for scripts, by the password grant of a client that only the demo realm has. */
final class TokenGrant {
    static final String FIRST_DEMO_USER = "zhongyuan-boss";
    private static final String CLIENT = "dianlu-scripts";
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final StackSettings settings;
    private final Secrets secrets;

    TokenGrant(StackSettings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    /** A token of this user with the given organization scope, or a complaint with Keycloak's answer. */
    String token(String user, String organizationScope) throws IOException, InterruptedException {
        String form = form(Map.of(
                "grant_type",
                "password",
                "client_id",
                CLIENT,
                "username",
                user,
                "password",
                secrets.get(SecretNames.DEMO_USERS),
                "scope",
                "openid " + organizationScope));
        var request = HttpRequest.newBuilder(
                        URI.create(settings.keycloakUrl() + "/realms/dianlu/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.body().contains("invalid_grant")) {
                throw new Complaint(
                        "no token for %s: there is no such demo user; ./dianlu demo tells their names".formatted(user));
            }
            Matcher token = ACCESS_TOKEN.matcher(answer.body());
            if (answer.statusCode() != 200 || !token.find()) {
                throw new Complaint("no token for " + user + ": " + answer.statusCode() + " " + answer.body());
            }
            return withOrganization(user, token.group(1));
        } catch (ConnectException e) {
            throw new Complaint("no token for %s: Keycloak does not answer at %s; ./dianlu status tells what runs"
                    .formatted(user, settings.keycloakUrl()));
        }
    }

    /** The platform refuses a token that does not say for which company it is. */
    private static String withOrganization(String user, String token) {
        String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        if (!claims.contains("\"organization\":")) {
            throw new Complaint(user + " belongs to no company or to several: choose one with --tenant ALIAS");
        }
        return token;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
