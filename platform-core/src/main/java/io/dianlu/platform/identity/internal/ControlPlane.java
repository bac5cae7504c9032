package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.IdentityProblem;
import io.dianlu.platform.shared.Problem;
import io.dianlu.tenant.TenantFeed;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the control plane does for a tenant in Keycloak, which it alone may change: each call with the key that both planes share. */
@Component
class ControlPlane {

    private static final Logger LOG = LoggerFactory.getLogger(ControlPlane.class);
    private static final Duration CONNECT = Duration.ofSeconds(2);
    /** It asks Keycloak several times for one answer. */
    private static final Duration ANSWER = Duration.ofSeconds(20);

    // the wire format is the contract's own shape, whatever the application's mapper is set to
    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final String url;
    private final String key;

    ControlPlane(@Value("${dianlu.control-plane.url:}") String url, @Value("${dianlu.tenant-feed.key:}") String key) {
        this.url = url;
        this.key = key.strip();
    }

    record Answer(int status, JsonNode body) {

        private boolean isGood() {
            return status / 100 == 2;
        }

        /** @throws Problem logins-unavailable */
        Answer good() {
            if (!isGood()) {
                throw unavailable("answered with " + status + " " + slug());
            }
            return this;
        }

        String slug() {
            return body.path("slug").asString("");
        }
    }

    <T> T read(Answer answer, Class<T> type) {
        try {
            return json.treeToValue(answer.body(), type);
        } catch (JacksonException notOfTheContract) {
            throw unavailable(notOfTheContract.getOriginalMessage());
        }
    }

    /**
     * Whatever it answers, unless it is no answer that could be told to a person.
     *
     * @throws Problem logins-unavailable
     */
    Answer send(String method, String path, @Nullable Object body) {
        if (url.isBlank()) {
            throw unavailable("dianlu.control-plane.url is not set");
        }
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json.writeValueAsString(body));
        var answer = answer(HttpRequest.newBuilder(URI.create(url + path))
                .header(TenantFeed.KEY_HEADER, key)
                .header("Content-Type", "application/json")
                .method(method, content)
                .build());
        if (answer.statusCode() >= 500 || answer.statusCode() == 401) {
            throw unavailable(method + " " + path + " was answered with " + answer.statusCode());
        }
        try {
            return new Answer(answer.statusCode(), json.readTree(answer.body().isEmpty() ? "null" : answer.body()));
        } catch (JacksonException strange) {
            throw unavailable(strange.getOriginalMessage());
        }
    }

    /** A request's own time limit ends with the headers: a body that stops half-way would be waited for without end. */
    private HttpResponse<String> answer(HttpRequest request) {
        var call = client.sendAsync(request, BodyHandlers.ofString());
        try {
            return call.get(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException away) {
            throw unavailable(away.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw unavailable("stopped");
        } finally {
            call.cancel(true);
        }
    }

    private static Problem unavailable(String why) {
        LOG.warn("The control plane did nothing for a login: {}", why);
        return Problem.of(IdentityProblem.LOGINS_UNAVAILABLE);
    }
}
