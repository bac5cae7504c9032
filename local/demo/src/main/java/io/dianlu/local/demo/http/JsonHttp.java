package io.dianlu.local.demo.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls with JSON bodies at one address, each with the caller's access token. Safe for use from several threads. */
public final class JsonHttp {
    private static final Duration LONGEST_CALL = Duration.ofSeconds(120);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String address;
    private final Supplier<String> token;

    /** @param token asked before every call, since access tokens live for less than a minute */
    public JsonHttp(String address, Supplier<String> token) {
        this.address = address;
        this.token = token;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Object body) {
        return send(request(path).POST(json(body)));
    }

    public Answer put(String path, Object body) {
        return send(request(path).PUT(json(body)));
    }

    /** @param version the one that was seen, without which the platform changes nothing that is there */
    public Answer put(String path, Object body, long version) {
        return send(request(path).header("If-Match", "\"v" + version + "\"").PUT(json(body)));
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(LONGEST_CALL);
    }

    private Answer send(HttpRequest.Builder request) {
        return exchange(request.header("Authorization", "Bearer " + token.get())
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "zh-CN")
                .header("Content-Type", "application/json")
                .build());
    }

    /** A form without a token, as token endpoints take it. */
    static Answer form(String address, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return exchange(HttpRequest.newBuilder(URI.create(address))
                .timeout(LONGEST_CALL)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    /** Text made fit for a path or a query. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Answer exchange(HttpRequest request) {
        String name = request.method() + " " + request.uri();
        try {
            var response = CLIENT.send(request, BodyHandlers.ofString());
            return new Answer(
                    name,
                    response.statusCode(),
                    json(response.body()),
                    location(response.headers().map()));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " failed: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(name + " was interrupted", e);
        }
    }

    private static Optional<String> location(Map<String, List<String>> headers) {
        return headers.getOrDefault("location", List.of()).stream().findFirst();
    }

    private static JsonNode json(String body) {
        try {
            return body.isBlank() ? JSON.createObjectNode() : JSON.readTree(body);
        } catch (JacksonException noJson) {
            return JSON.createObjectNode().put("text", body);
        }
    }
}
