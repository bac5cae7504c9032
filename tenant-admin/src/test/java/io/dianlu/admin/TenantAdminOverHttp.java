package io.dianlu.admin;

import io.dianlu.admin.web.internal.TestSignIn;
import io.dianlu.local.stack.testing.TestDatabase;
import io.dianlu.tenant.TenantFeed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole application on a real port, and ways to talk to it; where its rows and its Keycloak are, the test says. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestSignIn.class)
public abstract class TenantAdminOverHttp {

    protected static final String FEED_KEY = "a-key-of-the-tests";
    protected static final JsonMapper JSON = JsonMapper.builder().build();
    /** Answers for the data plane, of which these tests need no more. */
    protected static final StandInDataPlane DATA_PLANE = StandInDataPlane.start();

    private static final long PATIENCE_MILLIS = 60_000;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void common(DynamicPropertyRegistry registry) {
        registry.add("dianlu.tenant-feed.key", () -> FEED_KEY);
        registry.add("dianlu.core.url", DATA_PLANE::address);
        // the documents of the API are asked for like any other path, by an operator
        registry.add("springdoc.api-docs.path", () -> "/api/documents");
        registry.add("springdoc.paths-to-match", () -> "/api/v1/**");
        registry.add("springdoc.writer-with-order-by-keys", () -> true);
        registry.add("springdoc.override-with-generic-response", () -> false);
        registry.add("springdoc.default-produces-media-type", () -> "application/json");
    }

    protected static void on(TestDatabase database, DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", database::jdbcUrl);
        registry.add("spring.datasource.username", () -> database.owner().user());
        registry.add("spring.datasource.password", () -> database.owner().password());
    }

    protected record Answer(int status, String body, HttpResponse<String> response) {

        public JsonNode json() {
            return JSON.readTree(body);
        }
    }

    protected Answer get(String path) {
        return send(request(path).GET());
    }

    protected Answer send(String method, String path, String body) {
        return send(request(path).method(method, BodyPublishers.ofString(body)));
    }

    protected HttpRequest.Builder request(String path) {
        return anonymous(path).header("Authorization", "Bearer " + TestSignIn.operator());
    }

    protected HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json");
    }

    protected Answer send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    protected Answer register(UUID id, String alias, @Nullable String more) {
        return send("POST", "/api/v1/tenants", """
                {"id": "%s", "alias": "%s", "name": "蜗牛商贸", "timeZone": "Asia/Shanghai"%s}
                """.formatted(id, alias, more == null ? "" : ", " + more));
    }

    /** Changes the state as an operator does who has just looked. */
    protected Answer changeState(UUID id, String body) {
        var seen = get("/api/v1/tenants/" + id).response().headers().firstValue("ETag");
        return changeState(id, seen.orElseThrow(), body);
    }

    protected Answer changeState(UUID id, String ifMatch, String body) {
        return send(request("/api/v1/tenants/" + id + "/state")
                .header("If-Match", ifMatch)
                .PUT(BodyPublishers.ofString(body)));
    }

    protected TenantFeed feed(long after) {
        var answer = send(anonymous(TenantFeed.PATH + "?after=" + after).header(TenantFeed.KEY_HEADER, FEED_KEY));
        return JSON.readValue(answer.body(), TenantFeed.class);
    }

    protected JsonNode provisioning(UUID id) {
        return get("/api/v1/tenants/" + id + "/provisioning").json();
    }

    /** The provisioning when it has come to rest. */
    protected JsonNode settled(UUID id) {
        for (long end = System.currentTimeMillis() + PATIENCE_MILLIS; System.currentTimeMillis() < end; ) {
            var progress = provisioning(id);
            if (!progress.path("finishedAt").isNull()) {
                return progress;
            }
            pause();
        }
        throw new AssertionError(provisioning(id).toString());
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    protected static JsonNode step(JsonNode progress, String name) {
        return progress.get("steps")
                .valueStream()
                .filter(step -> step.get("step").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    protected static String newAlias() {
        return "t-" + UUID.randomUUID();
    }
}
