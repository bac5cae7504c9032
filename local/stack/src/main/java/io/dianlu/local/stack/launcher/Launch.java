package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.engine.Engine;
import io.dianlu.local.stack.process.RunFolders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** One running stack: its programs, started in parallel as far as they do not need each other, and stopped in order. */
final class Launch {
    private static final Duration PULSE = Duration.ofSeconds(15);

    private final RunFolders folders;
    private final Journal journal;
    private final StackState state;
    private final DiskSpace space;
    private final List<Supervised> programs = new ArrayList<>();

    Launch(RunFolders folders, Journal journal, StackState state, DiskSpace space) {
        this.folders = folders;
        this.journal = journal;
        this.state = state;
        this.space = space;
    }

    Supervised add(Engine engine, Supervised... needs) {
        var program = new Supervised(engine, List.of(needs), folders, journal, state, space);
        programs.add(program);
        return program;
    }

    /** Starts all and waits until each is ready; complains at once about the first that was given up. */
    void startAll() {
        programs.forEach(Supervised::start);
        var outcome = new CompletableFuture<Void>();
        CompletableFuture.allOf(programs.stream().map(Supervised::ready).toArray(CompletableFuture[]::new))
                .thenRun(() -> outcome.complete(null));
        programs.forEach(program -> program.ready().exceptionally(failure -> {
            outcome.completeExceptionally(failure);
            return null;
        }));
        await(outcome);
    }

    /** Says now and then who is not ready: a first start takes minutes. */
    private void await(CompletableFuture<Void> outcome) {
        while (true) {
            try {
                outcome.get(PULSE.toSeconds(), TimeUnit.SECONDS);
                return;
            } catch (TimeoutException e) {
                journal.say("dianlu", "waiting for " + missing());
            } catch (ExecutionException e) {
                throw new Complaint(String.valueOf(
                        e.getCause() == null ? e.getMessage() : e.getCause().getMessage()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Complaint("interrupted");
            }
        }
    }

    private String missing() {
        return programs.stream()
                .filter(program -> !program.ready().isDone())
                .map(Supervised::name)
                .collect(Collectors.joining(", "));
    }

    /** Stops the clients at the same time, then what they used. */
    void stopAll() {
        List<Supervised> clients =
                programs.stream().filter(program -> !program.isNeeded()).toList();
        stopTogether(clients);
        stopTogether(programs.stream().filter(Supervised::isNeeded).toList());
    }

    private static void stopTogether(List<Supervised> programs) {
        CompletableFuture.allOf(programs.stream()
                        .map(program -> CompletableFuture.runAsync(program::stop, Thread::startVirtualThread))
                        .toArray(CompletableFuture[]::new))
                .join();
    }
}
