package io.dianlu.platform.tenancy.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.dianlu.platform.testing.Patient;
import io.dianlu.tenant.TenantFeed;
import io.dianlu.tenant.TenantId;
import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A control plane of one path: real HTTP, profiles in memory. Unless it is told to lose something, what it says of a
 * revision it never says otherwise later.
 */
final class FollowedTenantsFeedServer implements AutoCloseable {

    static final String KEY = "the-shared-key";

    /** Longer than the slowest machine takes. */
    static final Duration PATIENCE = Patient.LIMIT;

    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<TenantId, TenantProfile> profiles = new ConcurrentHashMap<>();
    private final AtomicLong revision = new AtomicLong();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicReference<@Nullable String> strange = new AtomicReference<>();
    private final AtomicBoolean stalling = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final HttpServer server;

    FollowedTenantsFeedServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(TenantFeed.PATH, this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    FollowedTenantsSettings settings(Duration interval, Duration wholeEvery) {
        return new FollowedTenantsSettings(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), KEY, interval, wholeEvery, PATIENCE);
    }

    synchronized TenantProfile put(TenantId id, TenantState state) {
        var administrator = new TenantProfile.FirstAdministrator(UUID.randomUUID(), "林淑芬");
        var profile = new TenantProfile(
                id,
                "woniu",
                "蜗牛商贸",
                state,
                ZoneId.of("Asia/Shanghai"),
                "standard",
                Map.of("people", 50L),
                Set.of("van-sales"),
                new TenantProfile.Partner("本地伙伴", "0571-8888"),
                administrator,
                revision.incrementAndGet());
        profiles.put(id, profile);
        return profile;
    }

    /** As after a new installation: no tenants, revisions from one again. */
    synchronized void startAfresh() {
        profiles.clear();
        revision.set(0);
    }

    /** As after a restoration that went on beyond the revision known before: what was lost with it is told no more. */
    synchronized void lose(TenantId id) {
        profiles.remove(id);
    }

    /** The same, for a tenant whose last change was lost. */
    synchronized void takeBack(TenantProfile before) {
        profiles.put(before.id(), before);
    }

    /** One more entry in each answer, in whatever shape. */
    void tellOf(String entry) {
        strange.set(entry);
    }

    /** Begins one more answer, and never ends it. */
    void stallOnce() {
        stalling.set(true);
    }

    boolean isToStall() {
        return stalling.get();
    }

    int calls() {
        return calls.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        try (exchange) {
            if (!KEY.equals(exchange.getRequestHeaders().getFirst(TenantFeed.KEY_HEADER))) {
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            long after = Long.parseLong(exchange.getRequestURI().getQuery().replace("after=", ""));
            ObjectNode answer = json.valueToTree(changedAfter(after));
            if (strange.get() != null) {
                answer.withArray("profiles").insert(0, json.readTree(strange.get()));
            }
            var body = json.writeValueAsBytes(answer);
            exchange.sendResponseHeaders(200, body.length);
            if (stalling.getAndSet(false)) {
                exchange.getResponseBody().write(body, 0, body.length / 2);
                exchange.getResponseBody().flush();
                closed.await();
            }
            exchange.getResponseBody().write(body);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized TenantFeed changedAfter(long after) {
        List<TenantProfile> changed = profiles.values().stream()
                .filter(profile -> profile.revision() > after)
                .sorted(Comparator.comparing(TenantProfile::revision))
                .limit(TenantFeed.PAGE)
                .toList();
        long told = changed.size() < TenantFeed.PAGE
                ? revision.get()
                : changed.getLast().revision();
        return new TenantFeed(told, changed);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
