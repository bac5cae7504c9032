package io.dianlu.local.stack.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A process that does one step, such as a build, and does not outlive this JVM: when the JVM is asked to end, so are the
 * process and all it started.
 */
public final class StepProcess {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Thread hook = new Thread(this::end, "end-step");
    private @Nullable Process process;
    private boolean ending;

    private StepProcess() {}

    /** @throws IOException also when this JVM is ending: then nothing is started any more */
    public static StepProcess start(ProcessBuilder builder) throws IOException {
        var step = new StepProcess();
        try {
            Runtime.getRuntime().addShutdownHook(step.hook);
        } catch (IllegalStateException e) {
            throw notStarted(builder);
        }
        step.begin(builder);
        return step;
    }

    /** What it prints, unless that was redirected. */
    public BufferedReader output() {
        return begun().inputReader();
    }

    /** Waits for its end; returns the exit code. */
    public int join() throws InterruptedException {
        int exit = begun().waitFor();
        forgetHook();
        return exit;
    }

    /** Whether it was asked to end, and did not end by itself. */
    public synchronized boolean wasEnded() {
        return ending;
    }

    /** Asks it and all it started to end, by force after a few seconds. */
    public void end() {
        for (ProcessHandle part : parts()) {
            Leftover.stop(part, StopSignal.TERM, PATIENCE);
        }
    }

    private synchronized void begin(ProcessBuilder builder) throws IOException {
        if (ending) {
            throw notStarted(builder);
        }
        try {
            process = builder.start();
        } catch (IOException e) {
            forgetHook();
            throw e;
        }
    }

    /** Its own process first, so that a script does not take the end of its child for a failure to work around. */
    private synchronized List<ProcessHandle> parts() {
        ending = true;
        if (process == null) {
            return List.of();
        }
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    private synchronized Process begun() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process;
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the JVM is ending, and the hook finds nothing left to do
        }
    }

    private static IOException notStarted(ProcessBuilder builder) {
        return new InterruptedIOException(
                builder.command().getFirst() + " is not started, because this program is ending");
    }
}
