package io.dianlu.local.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Whether a process still runs. One that has ended but that nobody has collected (a zombie) does not. */
final class Alive {
    private static final long STEP_MILLIS = 50;

    private Alive() {}

    static boolean is(ProcessHandle process) {
        return process.isAlive() && !isZombie(process.pid());
    }

    /** Waits; returns whether it ended within the given time. */
    static boolean endsWithin(ProcessHandle process, Duration patience) {
        Instant end = Instant.now().plus(patience);
        try {
            while (is(process)) {
                if (Instant.now().isAfter(end)) {
                    return false;
                }
                Thread.sleep(STEP_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        return true;
    }

    private static boolean isZombie(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            // the state follows the program's name, which stands in brackets and may hold anything
            return stat.startsWith(") Z", stat.lastIndexOf(')'));
        } catch (IOException e) {
            return false;
        }
    }
}
