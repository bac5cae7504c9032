package io.dianlu.platform.search.internal;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import io.dianlu.platform.search.SearchUnavailable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The wire to the engine: the official low-level client, which costs a request little and start-up nothing, and JSON as plain maps.
 *
 * <p>Nobody but {@link TenantIndex} asks or fills an index through it.
 */
@Component
class Elasticsearch implements DisposableBean {

    private static final Duration WORK = Duration.ofSeconds(60);
    private static final int CONNECTIONS = 64;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;
    private static final ContentType LINES = ContentType.create("application/x-ndjson");

    private final JsonMapper json = JsonMapper.builder().build();
    private final Breaker breaker = new Breaker();
    private final Rest5Client quick;
    private final Rest5Client patient;
    private final Duration searchTime;

    Elasticsearch(ElasticsearchSettings settings) {
        searchTime = settings.searchTime();
        quick = client(settings, settings.answerPatience());
        patient = client(settings, WORK);
    }

    /** What the engine said. 404 and 409 are answers, too. */
    record Answer(int status, JsonNode body) {

        boolean found() {
            return status < 300;
        }

        boolean isMissing() {
            return status == 404;
        }

        boolean refusedAsConflict() {
            return status == 409;
        }
    }

    /**
     * A question somebody waits for.
     *
     * @throws SearchUnavailable when its patience ends, within about two seconds; also when the engine refuses what was asked
     */
    Answer ask(String method, String path, @Nullable Object body) {
        breaker.check();
        return call(quick, request(method, path, body));
    }

    /**
     * Work in the background, with a minute's patience.
     *
     * @throws SearchUnavailable when the engine is down or overloaded, or refuses the work
     */
    Answer work(String method, String path, @Nullable Object body) {
        breaker.check();
        return call(patient, request(method, path, body));
    }

    /** Many operations in one request. */
    Answer bulk(byte[] lines) {
        breaker.check();
        var request = new Request("POST", "/_bulk");
        request.setEntity(new ByteArrayEntity(lines, LINES));
        return call(patient, request);
    }

    boolean isAnswering() {
        return breaker.isClosed();
    }

    /** How long a search may take in the engine. */
    Duration searchTime() {
        return searchTime;
    }

    byte[] bytes(Object body) {
        return json.writeValueAsBytes(body);
    }

    private Request request(String method, String path, @Nullable Object body) {
        var request = new Request(method, path);
        if (body != null) {
            request.setEntity(new ByteArrayEntity(bytes(body), ContentType.APPLICATION_JSON));
        }
        return request;
    }

    private Answer call(Rest5Client client, Request request) {
        try {
            return read(performed(client, request));
        } catch (IOException failed) {
            breaker.failed(isCertain(failed));
            throw new SearchUnavailable("Elasticsearch does not answer", failed);
        } catch (RuntimeException failed) {
            // the client's way to say that the waiting thread was told to stop
            if (failed.getCause() instanceof InterruptedException) {
                Thread.currentThread().interrupt();
                throw new SearchUnavailable("The wait for Elasticsearch was broken off", failed);
            }
            throw failed;
        }
    }

    /** The client hands over answers up to 499 and throws those from 500 on: here both are answers. */
    private static Response performed(Rest5Client client, Request request) throws IOException {
        try {
            return client.performRequest(request);
        } catch (ResponseException refused) {
            return refused.getResponse();
        }
    }

    private Answer read(Response response) throws IOException {
        int status = response.getStatusCode();
        if (status == TOO_MANY_REQUESTS || status >= SERVER_ERROR) {
            EntityUtils.consumeQuietly(response.getEntity());
            breaker.failed(false);
            throw new SearchUnavailable("Elasticsearch answered " + status, null);
        }
        var body = body(response);
        breaker.succeeded();
        var answer = new Answer(status, body);
        if (!answer.found() && !answer.isMissing() && !answer.refusedAsConflict()) {
            throw new SearchUnavailable("Elasticsearch refused a request: " + status + " " + reason(body), null);
        }
        return answer;
    }

    private JsonNode body(Response response) throws IOException {
        var entity = response.getEntity();
        if (entity == null) {
            return json.nullNode();
        }
        try {
            return json.readTree(entity.getContent());
        } catch (JacksonException notOurEngine) {
            throw new IOException("No JSON, status " + response.getStatusCode(), notOurEngine);
        }
    }

    private static String reason(JsonNode body) {
        var error = body.path("error");
        return error.path("type").asString("") + ": " + error.path("reason").asString("");
    }

    private static boolean isCertain(IOException failed) {
        return failed instanceof ConnectException || failed instanceof UnknownHostException;
    }

    private static Rest5Client client(ElasticsearchSettings settings, Duration answer) {
        var builder = Rest5Client.builder(settings.url().toArray(URI[]::new))
                .setConnectionConfigCallback(connection -> connection
                        .setConnectTimeout(Timeout.of(settings.connectPatience()))
                        .setSocketTimeout(Timeout.of(answer))
                        .setValidateAfterInactivity(5, TimeUnit.SECONDS))
                .setRequestConfigCallback(request ->
                        request.setResponseTimeout(Timeout.of(answer)).setConnectionRequestTimeout(Timeout.of(answer)))
                .setConnectionManagerCallback(pool -> pool.setMaxConnPerRoute(CONNECTIONS)
                        .setMaxConnTotal(CONNECTIONS * settings.url().size()));
        if (!settings.apiKey().isEmpty()) {
            builder.setDefaultHeaders(new Header[] {new BasicHeader("Authorization", "ApiKey " + settings.apiKey())});
        }
        return builder.build();
    }

    @Override
    public void destroy() throws IOException {
        quick.close();
        patient.close();
    }
}
