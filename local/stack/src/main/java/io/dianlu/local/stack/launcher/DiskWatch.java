package io.dianlu.local.stack.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Warns while the disk is nearly full. */
final class DiskWatch {
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final Path home;
    private final Journal journal;

    DiskWatch(Path home, Journal journal) {
        this.home = home;
        this.journal = journal;
    }

    void run() {
        while (true) {
            try {
                Thread.sleep(PERIOD);
                Preconditions.requireSpace(home);
            } catch (Complaint e) {
                journal.say("disk", "NEARLY FULL: " + e.getMessage());
            } catch (IOException e) {
                journal.say("disk", String.valueOf(e.getMessage()));
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
