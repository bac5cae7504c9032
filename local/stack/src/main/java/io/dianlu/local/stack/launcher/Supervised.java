package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.engine.Engine;
import io.dianlu.local.stack.process.Patience;
import io.dianlu.local.stack.process.Program;
import io.dianlu.local.stack.process.RunFolders;
import io.dianlu.local.stack.process.RunningProgram;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** One program of the stack: started when those it needs are ready, watched, restarted a few times, stopped. */
final class Supervised {
    private static final Duration START_PATIENCE = Duration.ofMinutes(10);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(25);
    private static final Duration DISK_STEP = Duration.ofSeconds(1);

    private final Engine engine;
    private final List<Supervised> needs;
    private final RunFolders folders;
    private final Journal journal;
    private final StackState state;
    private final DiskSpace space;
    private final RestartBudget budget = new RestartBudget();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private volatile boolean needed;
    private volatile boolean stopping;
    private volatile @Nullable RunningProgram running;

    Supervised(
            Engine engine,
            List<Supervised> needs,
            RunFolders folders,
            Journal journal,
            StackState state,
            DiskSpace space) {
        this.engine = engine;
        this.needs = needs;
        this.folders = folders;
        this.journal = journal;
        this.state = state;
        this.space = space;
        needs.forEach(other -> other.needed = true);
    }

    String name() {
        return engine.name();
    }

    /** Whether another program of the stack uses it. */
    boolean isNeeded() {
        return needed;
    }

    /** Completes when it can be used for the first time, or fails when it was given up before. */
    CompletableFuture<Void> ready() {
        return ready;
    }

    void start() {
        report("waiting");
        Thread.ofVirtual().name(engine.name()).start(this::watch);
    }

    void stop() {
        RunningProgram program = refuseStarts();
        if (program != null) {
            program.stop(STOP_PATIENCE);
        }
        report("stopped");
    }

    private synchronized @Nullable RunningProgram refuseStarts() {
        stopping = true;
        return running;
    }

    private void watch() {
        try {
            for (Supervised other : needs) {
                other.ready.get();
            }
            while (!stopping && runOnce()) {
                journal.say(engine.name(), "starting it again");
            }
        } catch (ExecutionException e) {
            giveUp("not started, because what it needs is missing");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (InterruptedIOException e) {
            // all of it is being stopped, and what it prepared with it
        } catch (IOException | RuntimeException e) {
            giveUp(String.valueOf(e.getMessage()));
        }
    }

    /** Runs it until it ends; returns whether to start it again. */
    private boolean runOnce() throws IOException, InterruptedException {
        Instant began = Instant.now();
        report("starting");
        RunningProgram program;
        try {
            program = startUnlessStopping(engine.prepare());
        } catch (IOException e) {
            if (!stopping && space.isFull()) {
                return awaitSpace(String.valueOf(e.getMessage()));
            }
            throw e;
        }
        if (program == null) {
            return false;
        }
        if (becomesReady(program)) {
            tellReady(began, program);
        } else {
            program.stop(STOP_PATIENCE);
            if (!stopping && !space.isFull()) {
                engine.failedToStart();
            }
        }
        int exit = program.exit().join();
        return !stopping && mayRestart(exit, program);
    }

    /** Preparing takes minutes; what is started after {@link #stop} would never be stopped. */
    private synchronized @Nullable RunningProgram startUnlessStopping(Program program) throws IOException {
        if (!stopping) {
            running = RunningProgram.start(program, folders);
        }
        return stopping ? null : running;
    }

    private boolean becomesReady(RunningProgram program) {
        try {
            Patience.until(
                    engine::answers,
                    () -> program.isAlive() && !stopping,
                    START_PATIENCE,
                    () -> "did not become ready within " + START_PATIENCE.toMinutes() + " minutes");
            engine.arrange();
            return true;
        } catch (IOException e) {
            if (program.isAlive() && !stopping) {
                journal.say(engine.name(), String.valueOf(e.getMessage()));
            }
            return false;
        }
    }

    private void tellReady(Instant began, RunningProgram program) {
        var took = Duration.between(began, Instant.now());
        journal.say(engine.name(), "ready at %s (%.1f s)".formatted(engine.address(), took.toMillis() / 1000.0));
        state.set(Map.of(
                key("state"), "ready",
                key("pid"), Long.toString(program.pid()),
                key("readyMillis"), Long.toString(took.toMillis())));
        ready.complete(null);
    }

    private boolean mayRestart(int exit, RunningProgram program) throws InterruptedException {
        String what = "ended unexpectedly (exit code %d), log: %s".formatted(exit, program.log());
        if (space.isFull()) {
            return awaitSpace(what);
        }
        int ends = budget.countEnd(Instant.now());
        if (!budget.allows(ends, ready.isDone())) {
            journal.print(LogTail.of(program.log()));
            giveUp(what + (ends > 1 ? "; it ended " + ends + " times within five minutes" : ""));
            return false;
        }
        report("restarting");
        journal.say(engine.name(), what);
        Thread.sleep(RestartBudget.pause(ends));
        return !stopping;
    }

    /** A full disk is no fault of the program and may last: it waits, however often that happens. */
    private boolean awaitSpace(String what) throws InterruptedException {
        report("no space");
        journal.say(engine.name(), what);
        journal.say(
                engine.name(),
                "DISK FULL: only %s; it starts again when %d MB are".formatted(space.told(), DiskSpace.TO_GO_ON >> 20));
        while (!stopping && space.isFull()) {
            Thread.sleep(DISK_STEP);
        }
        return !stopping;
    }

    private void giveUp(String why) {
        if (stopping) {
            return;
        }
        report("failed");
        journal.say(engine.name(), "GIVEN UP: " + why);
        ready.completeExceptionally(new Complaint(engine.name() + ": " + why));
    }

    private void report(String word) {
        state.set(Map.of(
                key("state"), word,
                key("address"), engine.address(),
                key("log"), folders.log(engine.name()).toString()));
    }

    private String key(String field) {
        return "program." + engine.name() + "." + field;
    }
}
