package io.dianlu.platform.geo;

import io.dianlu.platform.geo.NearbyUnavailable.Reason;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Keeps callers from waiting for a Redis that is away: after a failure calls are refused at once for a few seconds, then one call tries. Errors of ours, such as
 * a wrong command, pass through.
 */
final class CircuitBreaker {

    private static final Logger LOG = LoggerFactory.getLogger(CircuitBreaker.class);
    private static final long PAUSE_NANOS = Duration.ofSeconds(3).toNanos();
    private static final long CLOSED = Long.MIN_VALUE;

    /** First words of answers by which a server says that it cannot serve now. */
    private static final Set<String> SERVER_CANNOT = Set.of(
            "LOADING", "MASTERDOWN", "READONLY", "OOM", "BUSY", "MISCONF", "CLUSTERDOWN", "NOREPLICAS", "ERR max");

    private final LongSupplier nanoClock;
    private final Runnable onFailure;
    private final AtomicLong refusedUntil = new AtomicLong(CLOSED);

    /** @param onFailure what to do before the next try */
    CircuitBreaker(LongSupplier nanoClock, Runnable onFailure) {
        this.nanoClock = nanoClock;
        this.onFailure = onFailure;
    }

    void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    <T> T call(Supplier<T> work) {
        long seen = refusedUntil.get();
        if (seen != CLOSED && !mayTry(seen)) {
            throw new NearbyUnavailable(Reason.DOWN, "Redis is away", null);
        }
        try {
            T result = work.get();
            close(seen);
            return result;
        } catch (JedisException e) {
            if (e instanceof JedisDataException answer && !saysItCannot(answer)) {
                close(seen);
                throw e;
            }
            if (!isPoolExhausted(e)) {
                open(seen, e);
            }
            throw new NearbyUnavailable(Reason.DOWN, "Redis does not answer: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            close(seen);
            throw e;
        }
    }

    /** One of those who come after the pause; the others wait for the outcome of that one's try. */
    private boolean mayTry(long seen) {
        long now = nanoClock.getAsLong();
        return now - seen >= 0 && refusedUntil.compareAndSet(seen, now + PAUSE_NANOS);
    }

    private void open(long seen, JedisException cause) {
        refusedUntil.set(nanoClock.getAsLong() + PAUSE_NANOS);
        onFailure.run();
        if (seen == CLOSED) {
            LOG.warn("Redis is away, nearby searches go to PostgreSQL: {}", cause.getMessage());
        }
    }

    private void close(long seen) {
        if (seen != CLOSED) {
            refusedUntil.set(CLOSED);
            LOG.info("Redis answers again");
        }
    }

    /** Too many callers at once: this one goes elsewhere, those who hold a connection are being served. */
    private static boolean isPoolExhausted(JedisException e) {
        return e.getCause() instanceof NoSuchElementException;
    }

    /** At the front, or after a dash within what an older server says of a script whose command was refused. */
    private static boolean saysItCannot(JedisDataException answer) {
        String message = String.valueOf(answer.getMessage());
        return SERVER_CANNOT.stream().anyMatch(word -> message.startsWith(word) || message.contains(": -" + word));
    }
}
