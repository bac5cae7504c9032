package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.engine.Engine;
import io.dianlu.local.stack.process.RunFolders;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** One running stack: its programs, started in parallel as far as they do not need each other, and stopped in order. */
final class Launch {
    private final RunFolders folders;
    private final Journal journal;
    private final StackState state;
    private final List<Supervised> programs = new ArrayList<>();

    Launch(RunFolders folders, Journal journal, StackState state) {
        this.folders = folders;
        this.journal = journal;
        this.state = state;
    }

    Supervised add(Engine engine, Supervised... needs) {
        var program = new Supervised(engine, List.of(needs), folders, journal, state);
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
        try {
            outcome.join();
        } catch (CompletionException e) {
            throw new Complaint(String.valueOf(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage()));
        }
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
