package io.dianlu.local.stack.testing;

import io.dianlu.local.stack.engine.Engine;
import io.dianlu.local.stack.process.Patience;
import io.dianlu.local.stack.process.Program;
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
    private boolean stopping;

    EngineStarter(RunFolders folders) {
        this.folders = folders;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAll, "test-engines-stop"));
    }

    void start(Engine engine) throws IOException {
        RunningProgram program = startUnlessStopping(engine.prepare());
        Patience.until(
                engine::answers,
                program::isAlive,
                START_PATIENCE,
                () -> engine.name() + " did not start for the tests; its log is " + program.log());
        engine.arrange();
    }

    /** What is started after the others were stopped would outlive this JVM. */
    private synchronized RunningProgram startUnlessStopping(Program program) throws IOException {
        if (stopping) {
            throw new IOException(program.name() + " is not started, because the tests are ending");
        }
        RunningProgram started = RunningProgram.start(program, folders);
        running.addFirst(started);
        return started;
    }

    private synchronized void refuseStarts() {
        stopping = true;
    }

    private void stopAll() {
        refuseStarts();
        running.forEach(program -> program.stop(STOP_PATIENCE));
        TemporaryStack.remove(folders);
    }
}
