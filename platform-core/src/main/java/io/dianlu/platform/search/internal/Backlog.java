package io.dianlu.platform.search.internal;

import io.dianlu.tenant.TenantId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * How many changed things of each tenant the index has still to take over, and where those wait who bring many: for their own tenant's, never
 * for another's. Thread-safe.
 */
final class Backlog {

    private final int most;
    private final Duration patience;
    private final Map<TenantId, Integer> things = new HashMap<>();

    /**
     * @param most of one tenant; nobody waits for so many things
     * @param patience how long anybody waits at most
     */
    Backlog(int most, Duration patience) {
        this.most = most;
        this.patience = patience;
    }

    /** Counts these until it is done, whether they were taken or not. */
    void add(TenantId tenant, int count, CompletableFuture<Void> done) {
        change(tenant, count);
        done.whenComplete((_, _) -> change(tenant, -count));
    }

    private synchronized void change(TenantId tenant, int count) {
        things.merge(tenant, count, (before, more) -> before + more == 0 ? null : before + more);
        notifyAll();
    }

    synchronized void awaitRoom(TenantId tenant) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toNanos();
                    things.getOrDefault(tenant, 0) > most && left > 0;
                    left = end - System.nanoTime()) {
                wait(left / 1_000_000, (int) (left % 1_000_000));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
