package io.dianlu.platform.geo;

import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import redis.clients.jedis.RedisClient;

/**
 * Finds what is near, per tenant and kind of thing, in Redis. The index is a copy: it can be lost and is rebuilt from PostgreSQL. Needs a tenant scope; safe
 * for use by many threads. Every method throws {@link NearbyUnavailable} within about a second, and at once while Redis is known to be away.
 *
 * <p>Things beyond 85.05° north or south, which Redis cannot index, are never found.
 */
@Component
public final class NearbyIndex {

    /** A script holds up the whole server: so many rows take about a millisecond. */
    private static final int ROWS_PER_SCRIPT = 100;

    private final NearbyKeys keys = new NearbyKeys();
    private final NearbyScripts scripts;
    private final NearbySearch search;
    private final CircuitBreaker breaker;

    @Autowired
    NearbyIndex(RedisClient redis) {
        // connections to a server that has gone are dead: each would fail one try after it came back
        this(redis, new CircuitBreaker(System::nanoTime, redis.getPool()::clear));
    }

    NearbyIndex(RedisClient redis, CircuitBreaker breaker) {
        this.breaker = breaker;
        this.scripts = new NearbyScripts(redis);
        this.search = new NearbySearch(redis);
    }

    /**
     * Puts things where they are now and takes them from where they were, position and audiences alike; each thing at once for all searches. Of two calls for
     * one thing the later version stays, of the same version the later call.
     */
    public void place(NearbyKind kind, Collection<Placement> placements) {
        change(kind, placements.stream().map(NearbyRow::of));
    }

    /** Takes things out, unless they were placed under a later version; what is not there is skipped. */
    public void remove(NearbyKind kind, Collection<Removal> removals) {
        change(kind, removals.stream().map(removal -> NearbyRow.removal(removal.id(), removal.version())));
    }

    /**
     * The nearest things first, each once.
     *
     * @param audiences whose things are wanted; none means none
     * @param radiusMeters up to the earth's size; the search costs more the more things lie within
     * @param limit at least 1
     */
    public List<NearbyHit> search(
            NearbyKind kind, Set<Audience> audiences, Coordinate centerWgs84, double radiusMeters, int limit) {
        var wanted = audiences.contains(Audience.ALL) ? Set.of(Audience.ALL) : audiences;
        if (wanted.isEmpty() || !NearbyRow.isIndexable(centerWgs84)) {
            return List.of();
        }
        String prefix = keys.prefix(kind);
        return breaker.call(() -> search.run(prefix, wanted, centerWgs84, radiusMeters, limit));
    }

    /**
     * Builds the index anew while the old one goes on answering; the new one takes its place in one step. Changes that happen meanwhile are in the new index
     * and win over what {@code everything} says.
     *
     * @param everything is asked once, after changes have begun to be noted; the stream is closed
     * @return how many things are in the index; empty when the same index is being rebuilt by somebody else
     */
    public OptionalLong rebuild(NearbyKind kind, Supplier<Stream<Placement>> everything) {
        String prefix = keys.prefix(kind);
        String token = UUID.randomUUID().toString();
        if (!breaker.call(() -> scripts.begin(prefix, token))) {
            return OptionalLong.empty();
        }
        try (var placements = everything.get()) {
            placements
                    .map(NearbyRow::of)
                    .gather(Gatherers.windowFixed(ROWS_PER_SCRIPT))
                    .forEach(rows -> breaker.run(() -> scripts.build(prefix, kind, token, rows)));
            return OptionalLong.of(breaker.call(() -> scripts.finish(prefix, kind, token, search.serverRun())));
        } catch (RuntimeException | Error e) {
            abandon(prefix, token, e);
            throw e;
        }
    }

    /** Forgets everything of the kind; it counts as not built. */
    public void clear(NearbyKind kind) {
        String prefix = keys.prefix(kind);
        breaker.run(() -> scripts.clear(prefix));
    }

    /** Whether Redis answers now. */
    public boolean isAvailable() {
        try {
            return breaker.call(search::answers);
        } catch (NearbyUnavailable e) {
            return false;
        }
    }

    private void change(NearbyKind kind, Stream<NearbyRow> rows) {
        String prefix = keys.prefix(kind);
        rows.gather(Gatherers.windowFixed(ROWS_PER_SCRIPT))
                .forEach(some -> breaker.run(() -> scripts.place(prefix, kind, some)));
    }

    private void abandon(String prefix, String token, Throwable cause) {
        try {
            breaker.run(() -> scripts.abandon(prefix, token));
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }
}
