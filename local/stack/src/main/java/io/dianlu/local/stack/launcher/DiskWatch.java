package io.dianlu.local.stack.launcher;

import java.time.Duration;

/** Tells when the disk gets nearly full, and when there is enough again. */
final class DiskWatch {
    /** Where {@code status} finds it; empty when there is enough. */
    static final String STATE = "disk";

    private static final Duration PERIOD = Duration.ofSeconds(10);

    private final DiskSpace space;
    private final Journal journal;
    private final StackState state;
    private boolean warned;

    DiskWatch(DiskSpace space, Journal journal, StackState state) {
        this.space = space;
        this.journal = journal;
        this.state = state;
    }

    void run() {
        try {
            while (true) {
                look();
                Thread.sleep(PERIOD);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void look() {
        boolean low = space.isNearlyFull();
        if (low == warned) {
            return;
        }
        warned = low;
        String what = (low ? "NEARLY FULL: only " : "enough again: ") + space.told();
        journal.say("disk", what);
        state.set(STATE, low ? what : "");
    }
}
