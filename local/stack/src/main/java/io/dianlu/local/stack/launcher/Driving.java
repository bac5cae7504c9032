package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.engine.Secrets;
import io.dianlu.local.stack.process.Patience;
import io.dianlu.local.stack.process.StepProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * {@code bench} and {@code drill}: run a program against the running stack of this home, or against one that is started for it,
 * without demo data, and stopped afterwards. Standard output belongs to that program alone.
 */
final class Driving {
    private static final Duration CACHE_PATIENCE = Duration.ofMinutes(10);

    /** Counts tenants, which once registered stay known. */
    private static final String FROM_NOTHING = "tenants-2000";

    private final StackSettings settings;
    private final DriverProgram program;

    Driving(StackSettings settings, DriverProgram program) {
        this.settings = settings;
        this.program = program;
    }

    int run(List<String> arguments) throws IOException, InterruptedException {
        boolean own = !Status.usable(settings);
        if (own && Detached.run(settings, start(arguments), System.err) != 0) {
            return 1;
        }
        if (own) {
            // at the end of this JVM: Ctrl-C must not leave the stack behind either
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        }
        awaitQuiet();
        return StepProcess.start(
                        program.process(settings, Secrets.in(settings.folders().home()), arguments)
                                .inheritIO())
                .join();
    }

    private static List<String> start(List<String> arguments) {
        return arguments.contains(FROM_NOTHING)
                ? List.of("--no-seed", "--fresh", "--no-startup-cache")
                : List.of("--no-seed");
    }

    private void stop() {
        try {
            Stop.run(settings, System.err);
        } catch (IOException e) {
            System.err.println("The stack goes on; stop it with ./dianlu stop: " + e.getMessage());
        }
    }

    /** Training a start-up cache takes a whole processor for a minute. */
    private void awaitQuiet() throws IOException {
        System.err.println("waiting until the start-up caches are trained");
        Patience.until(
                () -> "done".equals(StackState.read(Status.file(settings)).get("startupCaches")),
                () -> LauncherLock.holder(settings).isPresent(),
                CACHE_PATIENCE,
                () -> "the stack did not come to rest");
    }
}
