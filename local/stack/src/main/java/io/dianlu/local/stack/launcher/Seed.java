package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.engine.Java;
import io.dianlu.local.stack.engine.Secrets;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the demo's seed, a program of its own that speaks only the public APIs. */
final class Seed {
    private static final String MAIN = "io.dianlu.local.demo.Seed";

    private final StackSettings settings;
    private final Secrets secrets;
    private final Journal journal;

    Seed(StackSettings settings, Secrets secrets, Journal journal) {
        this.settings = settings;
        this.secrets = secrets;
        this.journal = journal;
    }

    void run(Optional<Path> customers) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Java.executable(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                ModuleClasspath.of(settings.project().root().resolve("local/demo")),
                MAIN));
        customers.ifPresent(file -> command.addAll(List.of("--customers", file.toString())));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(new ApplicationSettings(settings, secrets).driver());
        Process process = builder.start();
        try (BufferedReader lines = process.inputReader()) {
            for (String line; (line = lines.readLine()) != null; ) {
                journal.say("seed", line);
            }
        }
        int exit = process.waitFor();
        if (exit != 0) {
            throw new Complaint("the demo data could not be loaded (exit code " + exit + ")");
        }
    }
}
