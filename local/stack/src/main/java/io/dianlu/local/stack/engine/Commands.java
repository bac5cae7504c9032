package io.dianlu.local.stack.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Short commands that must succeed. */
public final class Commands {
    private Commands() {}

    /** Runs a command to its end; its output goes to the log, whose place is named when it fails. */
    public static void run(List<String> command, Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process.getOutputStream().close();
        int exit = waitFor(process);
        if (exit != 0) {
            throw new IOException(
                    Path.of(command.getFirst()).getFileName() + " ended with " + exit + "; its output is in " + log);
        }
    }

    private static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
