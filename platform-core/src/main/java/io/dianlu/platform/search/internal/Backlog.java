package io.dianlu.platform.search.internal;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** How many changed things the index has still to take over, and where those wait who bring many. Thread-safe. */
final class Backlog {

    private final int most;
    private final Duration patience;
    private int things;

    /**
     * @param most nobody waits for so many things
     * @param patience how long anybody waits at most
     */
    Backlog(int most, Duration patience) {
        this.most = most;
        this.patience = patience;
    }

    /** Counts these until it is done, whether they were taken or not. */
    void add(int count, CompletableFuture<Void> done) {
        change(count);
        done.whenComplete((_, _) -> change(-count));
    }

    private synchronized void change(int count) {
        things += count;
        notifyAll();
    }

    synchronized void awaitRoom() {
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toNanos(); things > most && left > 0; left = end - System.nanoTime()) {
                wait(left / 1_000_000, (int) (left % 1_000_000));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
