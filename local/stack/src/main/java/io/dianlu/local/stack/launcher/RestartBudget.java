package io.dianlu.local.stack.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Decides whether a program that ended unasked is started once more: a few times, not for ever. */
final class RestartBudget {
    static final int RESTARTS = 5;
    static final int FIRST_RESTARTS = 1;
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final Deque<Instant> ends = new ArrayDeque<>();

    /** Counts one end; returns how many fell into the last five minutes. */
    int countEnd(Instant now) {
        ends.addLast(now);
        while (ends.getFirst().isBefore(now.minus(WINDOW))) {
            ends.removeFirst();
        }
        return ends.size();
    }

    /** One that never got ready is tried just once more: its reason is rarely a passing one. */
    boolean allows(int recentEnds, boolean wasReady) {
        return recentEnds <= (wasReady ? RESTARTS : FIRST_RESTARTS);
    }

    /** A short pause that grows, so that a port or a lock of the old process can become free. */
    static Duration pause(int recentEnds) {
        return Duration.ofMillis(500L * recentEnds);
    }
}
