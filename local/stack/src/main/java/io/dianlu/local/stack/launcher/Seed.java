package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.engine.Secrets;
import io.dianlu.local.stack.process.StepProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Runs the demo's seed, a program of its own that speaks only the public APIs. */
final class Seed {
    /** Begin of the table's head. */
    private static final String LOGINS = "user ";

    private final StackSettings settings;
    private final Secrets secrets;
    private final Journal journal;

    Seed(StackSettings settings, Secrets secrets, Journal journal) {
        this.settings = settings;
        this.secrets = secrets;
        this.journal = journal;
    }

    /** Returns the table of logins, which the seed prints last. */
    String run(Optional<Path> customers) throws IOException, InterruptedException {
        var logins = new StringBuilder();
        List<String> arguments =
                customers.map(file -> List.of("--customers", file.toString())).orElse(List.of());
        var process = StepProcess.start(
                DriverProgram.SEED.process(settings, secrets, arguments).redirectErrorStream(true));
        try (BufferedReader lines = process.output()) {
            for (String line; (line = lines.readLine()) != null; ) {
                if (logins.length() > 0 || line.startsWith(LOGINS)) {
                    logins.append(line).append('\n');
                } else {
                    journal.say("seed", line);
                }
            }
        }
        int exit = process.join();
        if (process.wasEnded()) {
            throw new InterruptedIOException("the demo data were not loaded to their end");
        }
        if (exit != 0) {
            throw new Complaint("the demo data could not be loaded (exit code " + exit + ")");
        }
        return logins.toString();
    }
}
