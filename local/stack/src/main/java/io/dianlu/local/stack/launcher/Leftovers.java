package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.process.Leftover;
import io.dianlu.local.stack.process.PidFile;
import io.dianlu.local.stack.process.Progress;
import io.dianlu.local.stack.process.RunFolders;
import io.dianlu.local.stack.process.StopSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Programs that outlived a killed launcher: stopped in order before anything new is started on their data. */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String LAUNCHER = "launcher.pid";

    private Leftovers() {}

    static void stop(RunFolders folders, Progress progress) throws IOException {
        for (Path file : pidFiles(folders)) {
            StopSignal signal = isPostgres(file) ? StopSignal.INT : StopSignal.TERM;
            if (Leftover.stop(new PidFile(file), signal, PATIENCE)) {
                progress.say(program(file), "stopped the one of an earlier run");
            }
            Files.deleteIfExists(file);
        }
    }

    /** The names of those that run. */
    static List<String> running(RunFolders folders) throws IOException {
        return pidFiles(folders).stream()
                .filter(file -> new PidFile(file).find().isPresent())
                .map(Leftovers::program)
                .sorted()
                .toList();
    }

    private static List<Path> pidFiles(RunFolders folders) throws IOException {
        if (!Files.isDirectory(folders.run())) {
            return List.of();
        }
        try (var files = Files.list(folders.run())) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .filter(file -> !file.endsWith(LAUNCHER))
                    // the database last: the others are its clients
                    .sorted((a, b) -> Boolean.compare(isPostgres(a), isPostgres(b)))
                    .toList();
        }
    }

    private static String program(Path pidFile) {
        return pidFile.getFileName().toString().replace(".pid", "");
    }

    private static boolean isPostgres(Path pidFile) {
        return pidFile.endsWith("postgresql.pid");
    }
}
