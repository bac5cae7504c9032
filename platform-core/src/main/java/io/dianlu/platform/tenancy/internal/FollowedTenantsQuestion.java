package io.dianlu.platform.tenancy.internal;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * An extra poll for an unknown tenant: one at a time and at most one a second, however many ask; those who ask meanwhile wait for the
 * same answer. A tenant may be newer than a poll that had begun before it was asked for: who learns nothing from such a one waits for
 * the next.
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
    private record Asked(long atNanos, CompletableFuture<Void> answer) {

        boolean isBegunBefore(long nanos) {
            return atNanos - nanos < 0;
        }
    }

    /**
     * Returns when it is answered, when a poll that began no earlier than this call said nothing of it, or when the patience with a poll is
     * at its end.
     */
    void ask(BooleanSupplier isAnswered) {
        var now = System.nanoTime();
        var joined = current(now);
        if (isHeard(joined) && joined.isBegunBefore(now) && !isAnswered.getAsBoolean()) {
            isHeard(current(System.nanoTime()));
        }
    }

    private boolean isHeard(Asked asked) {
        try {
            asked.answer().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException unanswered) {
            // the caller goes on with what is known
        }
        return false;
    }

    private Asked current(long now) {
        var before = last.get();
        if (before != null && !before.answer().isDone()) {
            return before;
        }
        long waitNanos = before == null ? 0 : Math.max(0, before.atNanos() + PAUSE.toNanos() - now);
        var mine = new Asked(now + waitNanos, new CompletableFuture<>());
        if (!last.compareAndSet(before, mine)) {
            return current(now);
        }
        // on a thread of its own: no scope of the asking request reaches it, and its work outlives an impatient one
        mine.answer()
                .completeAsync(
                        () -> {
                            poll.run();
                            return null;
                        },
                        CompletableFuture.delayedExecutor(waitNanos, TimeUnit.NANOSECONDS, Thread::startVirtualThread));
        return mine;
    }
}
