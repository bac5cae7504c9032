package io.dianlu.local.stack.testing;

import io.dianlu.local.stack.engine.Distribution;
import io.dianlu.local.stack.process.Leftover;
import io.dianlu.local.stack.process.PidFile;
import io.dianlu.local.stack.process.RunFolders;
import io.dianlu.local.stack.process.StopSignal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Folders of test stacks: one per JVM, named after it, so that a later run clears what a killed one left behind. */
final class TemporaryStack {
    private static final Path PARENT =
            Path.of(System.getProperty("java.io.tmpdir"), "dianlu-test-" + System.getProperty("user.name"));

    private TemporaryStack() {}

    static RunFolders create() throws IOException {
        Files.createDirectories(PARENT);
        clearDead();
        Path home = Files.createDirectories(
                PARENT.resolve(Long.toString(ProcessHandle.current().pid())));
        new PidFile(home.resolve("owner")).write(ProcessHandle.current());
        return new RunFolders(home);
    }

    static void remove(RunFolders folders) {
        try {
            Distribution.delete(folders.home());
        } catch (IOException | UncheckedIOException e) {
            System.err.println("The folder of the test engines stays behind: " + folders.home() + " (" + e + ")");
        }
    }

    private static void clearDead() throws IOException {
        try (var homes = Files.list(PARENT)) {
            for (Path home : homes.toList()) {
                if (new PidFile(home.resolve("owner")).find().isEmpty()) {
                    stopPrograms(home.resolve("run"));
                    remove(new RunFolders(home));
                }
            }
        }
    }

    private static void stopPrograms(Path run) throws IOException {
        if (!Files.isDirectory(run)) {
            return;
        }
        List<Path> pidFiles;
        try (var files = Files.list(run)) {
            pidFiles = files.filter(file -> file.toString().endsWith(".pid")).toList();
        }
        for (Path file : pidFiles) {
            Leftover.stop(new PidFile(file), StopSignal.INT, Duration.ofSeconds(5));
        }
    }
}
