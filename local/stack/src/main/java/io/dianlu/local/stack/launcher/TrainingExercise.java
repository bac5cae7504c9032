package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.engine.Secrets;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** A few reads as a demo user, so that a training run meets the code of real requests. Writes nothing. */
final class TrainingExercise {
    private static final int ROUNDS = 5;
    private static final List<String> PATHS = List.of(
            "/api/v1/me",
            "/api/v1/departments",
            "/api/v1/customers?limit=20",
            "/api/v1/customer-search?q=a&limit=10",
            "/api/v1/customers-nearby?lng=114.06&lat=22.54&datum=WGS84",
            "/api/v1/visits",
            "/api/v1/team-day",
            "/api/v1/customer-tags",
            "/api/v1/maturities",
            "/api/v1/tenants",
            "/");

    private final StackSettings settings;
    private final Secrets secrets;

    TrainingExercise(StackSettings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    void onPort(int port) {
        String token = token();
        try (var client = HttpClient.newHttpClient()) {
            for (int round = 0; round < ROUNDS; round++) {
                for (String path : PATHS) {
                    read(client, "http://127.0.0.1:" + port + path, token);
                }
            }
        }
    }

    /** Without demo users the refusals are exercised instead. */
    private String token() {
        try {
            return new TokenGrant(settings, secrets).token(TokenGrant.FIRST_DEMO_USER, "organization");
        } catch (IOException | InterruptedException | Complaint e) {
            return "none";
        }
    }

    private static void read(HttpClient client, String url, String token) {
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            client.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            // an answer that fails exercises code as well
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
