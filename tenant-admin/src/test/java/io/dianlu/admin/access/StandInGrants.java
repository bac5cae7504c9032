package io.dianlu.admin.access;

import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import io.dianlu.admin.StandInDataPlane;
import io.dianlu.tenant.OperatorPass;
import io.dianlu.tenant.TenantFeed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands where the data plane stands, answers by path as it is told, and looks at what it is let in by. */
final class StandInGrants {

    private static final Answer NOTHING = new Answer(404, "{}");

    private final String key;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<SignedJWT> passes = new CopyOnWriteArrayList<>();

    private record Answer(int status, String body) {}

    private StandInGrants(String key) {
        this.key = key;
    }

    /** Answers where people of tenants are answered; where grants are, from {@link #keepsGrants} on. */
    static StandInGrants at(StandInDataPlane core, String key) {
        var standIn = new StandInGrants(key);
        core.serve("/api/", standIn::answer);
        return standIn;
    }

    void keepsGrants(StandInDataPlane core, String path) {
        core.serve(path, this::answer);
    }

    /** @param call such as {@code GET /api/v1/customers} */
    void answers(String call, int status, String body) {
        answers.put(call, new Answer(status, body));
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    List<String> bodies() {
        return List.copyOf(bodies);
    }

    List<SignedJWT> passes() {
        return List.copyOf(passes);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        asked.add(exchange.getRequestMethod() + " " + uri);
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var answer = isLetIn(exchange)
                ? answers.getOrDefault(exchange.getRequestMethod() + " " + uri.getPath(), NOTHING)
                : new Answer(401, "{}");
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** The key opens what is internal, a pass what is a tenant's, and neither the other. */
    private boolean isLetIn(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        var given = headers.getFirst(TenantFeed.KEY_HEADER);
        if (exchange.getRequestURI().getPath().startsWith("/internal/")) {
            return key.equals(given) && headers.getFirst("Authorization") == null;
        }
        try {
            var token = headers.getFirst("Authorization").substring("Bearer ".length() + OperatorPass.PREFIX.length());
            var pass = SignedJWT.parse(token);
            passes.add(pass);
            return given == null && pass.verify(new MACVerifier(OperatorPass.key(key)));
        } catch (Exception notAPass) {
            return false;
        }
    }
}
