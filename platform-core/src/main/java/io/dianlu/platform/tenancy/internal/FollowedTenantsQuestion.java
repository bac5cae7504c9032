package io.dianlu.platform.tenancy.internal;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * An extra poll for an unknown tenant: one at a time and at most one a second, however many ask; those who ask meanwhile wait for the
 * same answer. Who asks soon after an answer waits for the next one: the tenant may be newer than the last.
 */
final class FollowedTenantsQuestion {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Runnable poll;
    private final Duration patience;
    private final AtomicReference<@Nullable Asked> last = new AtomicReference<>();

    FollowedTenantsQuestion(Runnable poll, Duration patience) {
        this.poll = poll;
        this.patience = patience;
    }

    /** @param atNanos when it is put, which may be in a moment */
    private record Asked(long atNanos, CompletableFuture<Void> answer) {}

    /** Returns when the control plane was heard, or when the patience is at its end. */
    void ask() {
        try {
            current().answer().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException unanswered) {
            // the caller goes on with what is known
        }
    }

    private Asked current() {
        var now = System.nanoTime();
        var before = last.get();
        if (before != null && !before.answer().isDone()) {
            return before;
        }
        long waitNanos = before == null ? 0 : Math.max(0, before.atNanos() + PAUSE.toNanos() - now);
        var mine = new Asked(now + waitNanos, new CompletableFuture<>());
        if (!last.compareAndSet(before, mine)) {
            return current();
        }
        // on a thread of its own: no scope of the asking request reaches it, and its work outlives an impatient one
        Thread.startVirtualThread(() -> {
            try {
                LockSupport.parkNanos(waitNanos);
                poll.run();
            } finally {
                mine.answer().complete(null);
            }
        });
        return mine;
    }
}
