package io.dianlu.local.stack.testing;

import io.dianlu.local.stack.process.StepProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Runs a command, such as a build of all modules, with one set of test engines for everything it starts. */
public final class SharedRun {
    private SharedRun() {}

    /** Arguments: the command. Ends with its exit code; the engines end with this JVM. */
    public static void main(String[] command) throws Exception {
        System.exit(run(List.of(command)));
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        var engines = StartedEngines.inTemporaryFolder();
        startTogether(engines);
        Path file = Files.createTempFile("dianlu-test-engines", ".properties");
        try {
            AttachedEngines.write(engines, file);
            var builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DIANLU_TEST_ENGINES", file.toString());
            return StepProcess.start(builder).join();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void startTogether(EngineSource engines) {
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(engines::keycloak, Thread::startVirtualThread),
                        CompletableFuture.runAsync(engines::elasticsearch, Thread::startVirtualThread),
                        CompletableFuture.runAsync(engines::redis, Thread::startVirtualThread))
                .join();
    }
}
