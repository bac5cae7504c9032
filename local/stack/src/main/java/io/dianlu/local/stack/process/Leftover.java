package io.dianlu.local.stack.process;

import java.time.Duration;

/** Ends processes, also such as an earlier, killed launcher left behind. */
public final class Leftover {
    private Leftover() {}

    /**
     * Stops the process of an earlier run, if it still lives.
     *
     * @return whether there was one
     */
    public static boolean stop(PidFile pidFile, StopSignal signal, Duration patience) {
        var process = pidFile.find();
        process.ifPresent(found -> stop(found, signal, patience));
        return process.isPresent();
    }

    /** Asks a process to end, and ends it by force after the given time. */
    public static void stop(ProcessHandle process, StopSignal signal, Duration patience) {
        if (!Alive.is(process)) {
            return;
        }
        signal.send(process);
        if (!Alive.endsWithin(process, patience)) {
            process.destroyForcibly();
            Alive.endsWithin(process, Duration.ofSeconds(10));
        }
    }
}
