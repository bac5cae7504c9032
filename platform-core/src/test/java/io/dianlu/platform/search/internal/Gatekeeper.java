package io.dianlu.platform.search.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** Stands in front of a real engine and passes everything on, but for what a test told it to refuse, which it answers in the engine's own form. */
final class Gatekeeper implements AutoCloseable {

    private final HttpClient engine =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI behind;
    private final HttpServer server;
    private volatile Refusal refusal = Refusal.NONE;

    /** What is refused: requests whose method and path match, with this status. */
    private record Refusal(String pattern, int status) {
        static final Refusal NONE = new Refusal("", 0);
    }

    Gatekeeper(URI engine) throws IOException {
        behind = engine;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** @param pattern regular expression on {@code METHOD /path} */
    void refuse(String pattern, int status) {
        refusal = new Refusal(pattern, status);
    }

    void refuseNothing() {
        refusal = Refusal.NONE;
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var wanted = refusal;
            var asked =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            if (asked.matches(wanted.pattern())) {
                var text = "{\"error\":{\"type\":\"refused_exception\",\"reason\":\"as the test wants it\"},\"status\":"
                        + wanted.status() + "}";
                answer(exchange, wanted.status(), text.getBytes(StandardCharsets.UTF_8));
            } else {
                passOn(exchange, body);
            }
        }
    }

    private void passOn(HttpExchange exchange, byte[] body) throws IOException {
        var type = exchange.getRequestHeaders().getFirst("Content-Type");
        var request = HttpRequest.newBuilder(behind.resolve(exchange.getRequestURI()))
                .header("Content-Type", type == null ? "application/json" : type)
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body))
                .build();
        try {
            var answer = engine.send(request, BodyHandlers.ofByteArray());
            answer(exchange, answer.statusCode(), answer.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        engine.close();
    }
}
