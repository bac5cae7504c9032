package io.dianlu.local.stack.testing;

import io.dianlu.local.stack.engine.Engine;
import io.dianlu.local.stack.process.Patience;
import io.dianlu.local.stack.process.RunFolders;
import io.dianlu.local.stack.process.RunningProgram;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Starts engines and stops them when the JVM ends. */
final class EngineStarter {
    private static final Duration START_PATIENCE = Duration.ofMinutes(10);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

    private final RunFolders folders;
    private final ConcurrentLinkedDeque<RunningProgram> running = new ConcurrentLinkedDeque<>();

    EngineStarter(RunFolders folders) {
        this.folders = folders;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAll, "test-engines-stop"));
    }

    void start(Engine engine) throws IOException {
        RunningProgram program = RunningProgram.start(engine.prepare(), folders);
        running.addFirst(program);
        Patience.until(
                engine::answers,
                program::isAlive,
                START_PATIENCE,
                () -> engine.name() + " did not start for the tests; its log is " + program.log());
        engine.arrange();
    }

    private void stopAll() {
        running.forEach(program -> program.stop(STOP_PATIENCE));
        TemporaryStack.remove(folders);
    }
}
