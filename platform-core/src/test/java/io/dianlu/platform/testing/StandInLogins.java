package io.dianlu.platform.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.dianlu.tenant.TenantFeed;
import io.dianlu.tenant.TenantLogin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stands where the control plane stands and keeps logins as {@link TenantLogin} says; what it does in a real Keycloak is tested there. */
public final class StandInLogins {

    private static final class Shared {
        static final StandInLogins LOGINS = new StandInLogins();
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final Map<String, Login> byName = new ConcurrentHashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Set<UUID> away = ConcurrentHashMap.newKeySet();
    private final StandInClients clients = new StandInClients();

    /** @param tenant null for somebody else's */
    private record Login(@Nullable UUID tenant, UUID subject, String username) {}

    private StandInLogins() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/internal/tenants/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public static StandInLogins shared() {
        return Shared.LOGINS;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A login that is nobody's of the tenants. */
    public void taken(String username) {
        byName.put(username, new Login(null, UUID.randomUUID(), username));
    }

    /** One that was made for the tenant before. */
    public void made(FieldPlatform.Tenant tenant, UUID subject, String username) {
        byName.put(username, new Login(tenant.id().value(), subject, username));
    }

    public boolean knows(String username) {
        return byName.containsKey(username);
    }

    /** For this tenant it answers as it does while Keycloak is away. */
    public void away(FieldPlatform.Tenant tenant, boolean isAway) {
        if (isAway) {
            away.add(tenant.id().value());
        } else {
            away.remove(tenant.id().value());
        }
    }

    /** Method and path behind the tenant's logins, in their order. */
    public List<String> calls(FieldPlatform.Tenant tenant) {
        var prefix = tenant.id() + " ";
        return calls.stream()
                .filter(call -> call.startsWith(prefix))
                .map(call -> call.substring(prefix.length()))
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().split("/");
        var tenant = UUID.fromString(path[3]);
        var rest = String.join("/", List.of(path).subList(5, path.length));
        calls.add((tenant + " " + exchange.getRequestMethod() + " " + rest).strip());
        var key = exchange.getRequestHeaders().getFirst(TenantFeed.KEY_HEADER);
        var body = JSON.readTree(exchange.getRequestBody().readAllBytes());
        var answer = !ControlPlane.KEY.equals(key)
                ? new Answer(401, Map.of())
                : away.contains(tenant)
                        ? new Answer(503, Map.of("slug", "engine-unavailable"))
                        : answer(tenant, path[4], exchange.getRequestMethod(), rest, body);
        var text = JSON.writeValueAsString(answer.body()).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), answer.status() == 204 ? -1 : text.length);
        if (answer.status() != 204) {
            exchange.getResponseBody().write(text);
        }
        exchange.close();
    }

    private record Answer(int status, Object body) {}

    /** The subject in the tokens of an API client. */
    public UUID subjectOf(String clientId) {
        return clients.subject(clientId);
    }

    public boolean knowsClient(String clientId) {
        return clients.knows(clientId);
    }

    private Answer answer(UUID tenant, String kind, String method, String rest, JsonNode wanted) {
        if (kind.equals("api-clients")) {
            var reply = clients.answer(tenant, method, rest, wanted);
            return new Answer(reply.status(), reply.body() == null ? Map.of() : reply.body());
        }
        if (rest.isEmpty()) {
            return required(tenant, wanted.path("username").asString(""));
        }
        var subject = UUID.fromString(rest.split("/")[0]);
        var login = byName.values().stream()
                .filter(one -> tenant.equals(one.tenant()) && subject.equals(one.subject()))
                .findFirst();
        if (login.isEmpty()) {
            return new Answer(404, Map.of("slug", "login-not-found"));
        }
        if (method.equals("PUT")) {
            return new Answer(200, new TenantLogin(subject, login.get().username(), false, password()));
        }
        if (!rest.endsWith("/sessions")) {
            byName.remove(login.get().username());
        }
        return new Answer(204, Map.of());
    }

    private Answer required(UUID tenant, String username) {
        var made = new Login(tenant, UUID.randomUUID(), username);
        var before = byName.putIfAbsent(username, made);
        var login = before == null ? made : before;
        return tenant.equals(login.tenant())
                ? new Answer(200, new TenantLogin(login.subject(), username, before == null, password()))
                : new Answer(
                        409,
                        Map.of("slug", "login-taken", "errors", List.of(Map.of("field", "username", "code", "taken"))));
    }

    private static String password() {
        return "once-" + UUID.randomUUID();
    }
}
