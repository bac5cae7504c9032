package io.dianlu.admin;

import io.dianlu.admin.web.internal.TestSignIn;
import io.dianlu.local.stack.testing.TestDatabase;
import io.dianlu.local.stack.testing.TestEngines;
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

/** The whole application on a real PostgreSQL and a real port, and ways to talk to it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestSignIn.class)
public abstract class RunningTenantAdmin {

    protected static final String FEED_KEY = "a-key-of-the-tests";
    protected static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TestDatabase DATABASE = TestEngines.shared().newDatabase();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", DATABASE::jdbcUrl);
        registry.add("spring.datasource.username", () -> DATABASE.owner().user());
        registry.add("spring.datasource.password", () -> DATABASE.owner().password());
        registry.add("dianlu.tenant-feed.key", () -> FEED_KEY);
        // the documents of the API are asked for like any other path, by an operator
        registry.add("springdoc.api-docs.path", () -> "/api/documents");
        registry.add("springdoc.paths-to-match", () -> "/api/v1/**");
        registry.add("springdoc.writer-with-order-by-keys", () -> true);
        registry.add("springdoc.override-with-generic-response", () -> false);
        registry.add("springdoc.default-produces-media-type", () -> "application/json");
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

    protected static String newAlias() {
        return "t-" + UUID.randomUUID();
    }
}
