package io.dianlu.admin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.dianlu.tenant.TenantFeed;
import io.dianlu.tenant.TenantUsage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Stands where the data plane stands and answers as it is told, per tenant. */
public final class StandInDataPlane {

    private static final String SETUP = """
            {"made": ["root-department", "first-administrator"], "found": []}""";

    private final HttpServer server;
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Map<UUID, Integer> statuses = new ConcurrentHashMap<>();
    private volatile List<String> pages = List.of();
    private final Map<UUID, CountDownLatch> gates = new ConcurrentHashMap<>();

    private final StandInPlugins plugins = new StandInPlugins();

    private StandInDataPlane(HttpServer server) {
        this.server = server;
    }

    public static StandInDataPlane start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var standIn = new StandInDataPlane(server);
            server.createContext("/internal/tenants/", standIn::answer);
            server.createContext(TenantUsage.PATH, standIn::usage);
            server.createContext("/internal/plugin-", standIn.plugins);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return standIn;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets somebody else answer below a path. */
    public void serve(String path, HttpHandler answers) {
        server.createContext(path, answers);
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public StandInPlugins plugins() {
        return plugins;
    }

    /** Answers for this tenant with a status, from now on. */
    public void answers(UUID tenant, int status) {
        statuses.put(tenant, status);
    }

    /** Keeps whoever asks for this tenant waiting until {@link #open}. */
    public void close(UUID tenant) {
        gates.put(tenant, new CountDownLatch(1));
    }

    public void open(UUID tenant) {
        var gate = gates.remove(tenant);
        if (gate != null) {
            gate.countDown();
        }
    }

    /** Methods with which a tenant was asked for, in their order. */
    public List<String> calls(UUID tenant) {
        return calls.stream()
                .filter(call -> call.endsWith(" " + tenant))
                .map(call -> call.substring(0, call.indexOf(' ')))
                .toList();
    }

    /** What it tells of usage from now on: page after page, as JSON. */
    public void uses(List<String> newPages) {
        pages = List.copyOf(newPages);
    }

    private void usage(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        int page = query == null ? 0 : 1;
        var body = (page < pages.size() ? pages.get(page) : "").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(body.length == 0 ? 503 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var tenant = UUID.fromString(exchange.getRequestURI().getPath().split("/")[3]);
        calls.add(exchange.getRequestMethod() + " " + tenant);
        var gate = gates.get(tenant);
        if (gate != null) {
            await(gate);
        }
        boolean known =
                TenantAdminOverHttp.FEED_KEY.equals(exchange.getRequestHeaders().getFirst(TenantFeed.KEY_HEADER));
        boolean put = exchange.getRequestMethod().equals("PUT");
        int status = known ? statuses.getOrDefault(tenant, put ? 200 : 204) : 401;
        var body = (put ? SETUP : "").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
