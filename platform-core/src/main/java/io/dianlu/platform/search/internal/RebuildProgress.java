package io.dianlu.platform.search.internal;

import java.util.concurrent.TimeUnit;

/** Keeps the ledger's line of one run up to date, about once a second; the sign of life of the run. Used by one thread. */
final class RebuildProgress {

    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final RebuildLedger ledger;
    private RebuildLedger.Line line;
    private long indexed;
    private long writtenAt = System.nanoTime();

    RebuildProgress(RebuildLedger ledger, RebuildLedger.Line line) {
        this.ledger = ledger;
        this.line = line;
    }

    void expect(long total) {
        line = ledger.update(line, line.record().expecting(total));
    }

    void add(int documents) {
        indexed += documents;
        if (System.nanoTime() - writtenAt > PAUSE_NANOS) {
            line = ledger.update(line, line.record().progressed(indexed));
            writtenAt = System.nanoTime();
        }
    }

    void done() {
        line = ledger.update(line, line.record().progressed(indexed).done());
    }

    void failed(Exception reason) {
        try {
            line = ledger.update(line, line.record().progressed(indexed).failed(String.valueOf(reason.getMessage())));
        } catch (RuntimeException unreachable) {
            // the line stays silent from now on, which says the same
            reason.addSuppressed(unreachable);
        }
    }
}
