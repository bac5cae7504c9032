package io.dianlu.local.stack.process;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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

    static void stop(ProcessHandle process, StopSignal signal, Duration patience) {
        if (!process.isAlive()) {
            return;
        }
        signal.send(process);
        if (!ended(process, patience)) {
            process.destroyForcibly();
            ended(process, Duration.ofSeconds(10));
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
