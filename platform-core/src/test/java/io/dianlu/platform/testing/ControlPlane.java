package io.dianlu.platform.testing;

import io.dianlu.platform.testing.FieldPlatform.Reply;
import io.dianlu.tenant.TenantFeed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Asks the shared platform as the control plane does. */
public final class ControlPlane {

    /** What both planes share. */
    public static final String KEY = "a-key-of-the-tests";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ControlPlane() {}

    /** @param key sent along, if any */
    public static Reply ask(String method, String path, @Nullable String key) {
        return ask(method, path, key, null);
    }

    /** @param body sent as JSON, if any */
    public static Reply ask(String method, String path, @Nullable String key, @Nullable Object body) {
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body));
        var request = HttpRequest.newBuilder(URI.create(FieldPlatform.shared().address() + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .method(method, content);
        if (key != null) {
            request.header(TenantFeed.KEY_HEADER, key);
        }
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            var read = JSON.readTree(answer.body().isEmpty() ? "null" : answer.body());
            return new Reply(answer.statusCode(), read, answer.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
