package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.process.Patience;
import io.dianlu.local.stack.process.Ports;
import io.dianlu.local.stack.process.RunFolders;
import io.dianlu.local.stack.process.RunningProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes the start-up cache (JEP 514) of an application: once per build, in the background, while the stack is up, so
 * that the training run meets real engines. Whatever goes wrong here costs only the faster start.
 */
final class StartupCache {
    private static final Duration START_PATIENCE = Duration.ofMinutes(3);
    private static final Duration DUMP_PATIENCE = Duration.ofMinutes(3);

    private final RunFolders folders;
    private final Journal journal;
    private volatile @Nullable RunningProgram training;
    private volatile boolean stopping;

    StartupCache(RunFolders folders, Journal journal) {
        this.folders = folders;
        this.journal = journal;
    }

    static Path file(Path applicationFolder) {
        return applicationFolder.resolve("startup.aot");
    }

    /** Trains unless the build has its cache. The exercise gets the port of the training instance. */
    void make(BootApplication application, IntConsumer exercise) {
        try {
            Path folder = application.jar().folder();
            if (Files.exists(file(folder)) || stopping) {
                return;
            }
            journal.say(application.name(), "training its start-up cache in the background, once per build");
            if (train(application, exercise, folder)) {
                journal.say(application.name(), "start-up cache ready: the next start is faster");
            }
        } catch (IOException e) {
            if (!stopping) {
                journal.say(application.name(), "no start-up cache: " + e.getMessage());
            }
        }
    }

    void stop() {
        stopping = true;
        RunningProgram program = training;
        if (program != null) {
            program.stop(Duration.ZERO);
        }
    }

    private boolean train(BootApplication application, IntConsumer exercise, Path folder) throws IOException {
        Path partial = folder.resolve("startup.aot.partial");
        Files.deleteIfExists(partial);
        int port = Ports.free();
        RunningProgram program = RunningProgram.start(application.training(port, partial), folders);
        training = program;
        try {
            Patience.until(
                    () -> BootApplication.answers(port),
                    () -> program.isAlive() && !stopping,
                    START_PATIENCE,
                    () -> "the training run did not start, log: " + program.log());
            exercise.accept(port);
        } finally {
            program.stop(stopping ? Duration.ZERO : DUMP_PATIENCE);
        }
        if (stopping || !Files.exists(partial)) {
            return false;
        }
        Files.move(partial, file(folder), StandardCopyOption.ATOMIC_MOVE);
        return true;
    }
}
