package io.dianlu.local.stack.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A started child program with its pid file and its log. Safe for use from several threads. */
public final class RunningProgram {
    private static final long LOG_LIMIT_BYTES = 20L << 20;
    /** An own session keeps the terminal's Ctrl-C away from the children: the launcher stops them in order. */
    private static final boolean HAS_SETSID = new File("/usr/bin/setsid").canExecute();

    private final Program program;
    private final Process process;
    private final PidFile pidFile;
    private final Path log;

    private RunningProgram(Program program, Process process, PidFile pidFile, Path log) {
        this.program = program;
        this.process = process;
        this.pidFile = pidFile;
        this.log = log;
    }

    /** Starts a program; what an earlier run left under the same pid file must have been stopped before. */
    public static RunningProgram start(Program program, RunFolders folders) throws IOException {
        Path log = folders.log(program.name());
        shorten(log);
        var builder = new ProcessBuilder(inOwnSession(program.command()));
        builder.directory(program.workingFolder().toFile());
        builder.environment().putAll(program.environment());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Process process = builder.start();
        process.getOutputStream().close();
        var running = new RunningProgram(program, process, folders.pidFile(program.name()), log);
        try {
            running.pidFile.write(process.toHandle());
        } catch (IOException e) {
            // nobody would find it again
            running.stop(Duration.ZERO);
            throw e;
        }
        return running;
    }

    public String name() {
        return program.name();
    }

    public Path log() {
        return log;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes with the exit code. */
    public CompletableFuture<Integer> exit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Asks the program to end, ends it by force after the given time, and forgets its pid file. */
    public void stop(Duration patience) {
        Leftover.stop(process.toHandle(), program.stopSignal(), patience);
        pidFile.forget();
    }

    private static List<String> inOwnSession(List<String> command) {
        var result = new ArrayList<String>();
        if (HAS_SETSID) {
            result.add("/usr/bin/setsid");
        }
        result.addAll(command);
        return result;
    }

    private static void shorten(Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
            Files.move(
                    log,
                    log.resolveSibling(log.getFileName() + ".1"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
