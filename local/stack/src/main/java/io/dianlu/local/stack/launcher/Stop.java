package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.process.Leftover;
import io.dianlu.local.stack.process.StopSignal;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** {@code stop}: ends the launcher with all it started, and what a killed launcher left behind. */
final class Stop {
    static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration BEGINNING = Duration.ofSeconds(10);
    private static final Duration STEP = Duration.ofMillis(100);

    private Stop() {}

    static int run(StackSettings settings, PrintStream out) throws IOException {
        awaitBeginning(settings);
        LauncherLock.holder(settings)
                .ifPresent(launcher -> out.println("stopping Dianlu (pid " + launcher.pid() + ")"));
        boolean stopped = Leftover.stop(LauncherLock.pidFile(settings), StopSignal.TERM, PATIENCE);
        var journal = new Journal(out);
        Leftovers.stop(settings.folders(), journal);
        out.println(stopped ? "Dianlu is stopped" : "Dianlu was not running");
        return 0;
    }

    /** One that begins in the background is known to others a moment after it was started. */
    private static void awaitBeginning(StackSettings settings) throws IOException {
        Instant end = Instant.now().plus(BEGINNING);
        while (LauncherLock.holder(settings).isEmpty()
                && LauncherLock.isBeginning(settings)
                && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(STEP.toNanos());
        }
    }
}
