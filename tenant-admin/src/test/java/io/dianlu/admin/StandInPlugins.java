package io.dianlu.admin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.dianlu.tenant.TenantFeed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the data plane answers about plugins: as it is told, per method and path. */
public final class StandInPlugins implements HttpHandler {

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    StandInPlugins() {}

    private record Answer(int status, String body) {}

    /** @param language what the caller would like to be answered in */
    public record Call(String what, String language, byte[] body) {

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** @param what method and path behind {@code /internal/}, such as {@code GET plugin-uses} */
    public void answer(String what, int status, String body) {
        answers.put(what, new Answer(status, body));
    }

    /** The last that was asked so; its query stands behind the path. */
    public Call last(String what) {
        return calls.reversed().stream()
                .filter(call -> call.what().startsWith(what))
                .findFirst()
                .orElseThrow();
    }

    public long times(String what) {
        return calls.stream().filter(call -> call.what().startsWith(what)).count();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var address = exchange.getRequestURI();
        var what = exchange.getRequestMethod() + " " + address.getPath().substring("/internal/".length());
        var body = exchange.getRequestBody().readAllBytes();
        var query = address.getQuery() == null ? "" : "?" + address.getQuery();
        calls.add(new Call(
                what + query, String.valueOf(exchange.getRequestHeaders().getFirst("Accept-Language")), body));
        boolean known =
                TenantAdminOverHttp.FEED_KEY.equals(exchange.getRequestHeaders().getFirst(TenantFeed.KEY_HEADER));
        var answer = known ? answers.getOrDefault(what, new Answer(404, "{}")) : new Answer(401, "{}");
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
