package io.dianlu.local.stack.engine;

import io.dianlu.local.stack.process.StepProcess;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Short commands that must succeed. */
public final class Commands {
    private static final ProcessBuilder.Redirect NOTHING = ProcessBuilder.Redirect.from(new File("/dev/null"));

    private Commands() {}

    /**
     * Runs a command to its end; its output goes to the log, whose place is named when it fails.
     *
     * @throws InterruptedIOException when this program is asked to end meanwhile
     */
    public static void run(List<String> command, Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        var step = StepProcess.start(new ProcessBuilder(command)
                .redirectInput(NOTHING)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())));
        int exit = waitFor(step);
        if (exit != 0 && step.wasEnded()) {
            throw new InterruptedIOException(command.getFirst() + " was ended with this program");
        }
        if (exit != 0) {
            throw new IOException(
                    Path.of(command.getFirst()).getFileName() + " ended with " + exit + "; its output is in " + log);
        }
    }

    private static int waitFor(StepProcess step) throws IOException {
        try {
            return step.join();
        } catch (InterruptedException e) {
            step.end();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
