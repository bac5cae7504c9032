package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.engine.Java;
import io.dianlu.local.stack.process.Leftover;
import io.dianlu.local.stack.process.StopSignal;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** {@code demo --detach}: a launcher of its own in the background; its journal is shown until the stack is usable. */
final class Detached {
    private static final long STEP_MILLIS = 200;

    private Detached() {}

    static int run(StackSettings settings, List<String> arguments, PrintStream out)
            throws IOException, InterruptedException {
        try (var _ = LauncherLock.takeForStart(settings)) {
            Path log = newLog(settings);
            Process launcher = new ProcessBuilder(command(arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            launcher.getOutputStream().close();
            // who gives up waiting does not want it in the background either
            var waiting = new AtomicBoolean(true);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                if (waiting.get()) {
                    Leftover.stop(launcher.toHandle(), StopSignal.TERM, Stop.PATIENCE);
                }
            }));
            int exit = follow(settings, log, launcher, out);
            waiting.set(false);
            return exit;
        }
    }

    /** The launcher tells the passwords of the demo: only the owner reads them here, as in the secrets file. */
    private static Path newLog(StackSettings settings) throws IOException {
        Path log = settings.folders().log("launcher");
        Files.createDirectories(log.getParent());
        Files.deleteIfExists(log);
        return Files.createFile(
                log, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static List<String> command(List<String> arguments) {
        var command = new ArrayList<String>();
        if (new File("/usr/bin/setsid").canExecute()) {
            command.add("/usr/bin/setsid");
        }
        command.add(Java.executable());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "demo"));
        command.addAll(arguments.stream()
                .filter(argument -> !argument.equals("--detach"))
                .toList());
        return command;
    }

    private static int follow(StackSettings settings, Path log, Process launcher, PrintStream out)
            throws IOException, InterruptedException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            while (launcher.isAlive() && !Status.usable(settings)) {
                copyNew(file, out);
                Thread.sleep(STEP_MILLIS);
            }
            Thread.sleep(STEP_MILLIS);
            copyNew(file, out);
        }
        if (!launcher.isAlive()) {
            return launcher.exitValue() == 0 ? 1 : launcher.exitValue();
        }
        out.println("Dianlu goes on in the background (pid " + launcher.pid() + "); stop it with: ./dianlu stop");
        return 0;
    }

    private static void copyNew(RandomAccessFile file, PrintStream out) throws IOException {
        var bytes = new byte[(int) (file.length() - file.getFilePointer())];
        file.readFully(bytes);
        out.print(new String(bytes, StandardCharsets.UTF_8));
        out.flush();
    }
}
