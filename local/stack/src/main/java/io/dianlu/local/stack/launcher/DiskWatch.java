package io.dianlu.local.stack.launcher;

import java.time.Duration;

/** Tells when the disk gets nearly full, and when there is enough again. */
final class DiskWatch {
    private static final Duration PERIOD = Duration.ofSeconds(10);

    private final DiskSpace space;
    private final Journal journal;
    private boolean warned;

    DiskWatch(DiskSpace space, Journal journal) {
        this.space = space;
        this.journal = journal;
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
        journal.say("disk", low ? space.warning() : "enough again: " + space.told());
    }
}
