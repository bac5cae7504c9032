package io.dianlu.platform.search.internal;

import io.dianlu.platform.search.SearchUnavailable;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Spares callers the wait for an engine that is known to be down: after a refused connection, or several failures in a row, it refuses for
 * a few seconds, then lets one call through to see.
 */
final class Breaker {

    private static final int FAILURES = 3;
    private static final long PAUSE_NANOS = Duration.ofSeconds(3).toNanos();
    private static final long CLOSED = Long.MIN_VALUE;

    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicLong retryAt = new AtomicLong(CLOSED);

    /** @throws SearchUnavailable while it is open */
    void check() {
        long retry = retryAt.get();
        if (retry == CLOSED) {
            return;
        }
        long now = System.nanoTime();
        if (now - retry < 0 || !retryAt.compareAndSet(retry, now + PAUSE_NANOS)) {
            throw new SearchUnavailable("Elasticsearch did not answer a moment ago", null);
        }
    }

    boolean isClosed() {
        return retryAt.get() == CLOSED;
    }

    void succeeded() {
        failures.set(0);
        retryAt.set(CLOSED);
    }

    /** @param certain whether there is no doubt that nobody is there */
    void failed(boolean certain) {
        if (failures.incrementAndGet() >= FAILURES || certain) {
            retryAt.set(System.nanoTime() + PAUSE_NANOS);
        }
    }
}
