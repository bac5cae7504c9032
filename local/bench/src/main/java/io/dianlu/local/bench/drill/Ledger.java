package io.dianlu.local.bench.drill;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What was sent, and what of it was acknowledged. Safe for use from several threads. */
final class Ledger {
    private static final int REFUSED = 300;

    private final Map<UUID, Command> sent = new ConcurrentHashMap<>();
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();

    /** Sends it, for the first time or again; returns whether it was acknowledged. */
    boolean send(Command command, Caller caller) {
        note(command);
        boolean done = caller.call(
                        command.kind(), command.request(), command.token().get())
                .filter(status -> status < REFUSED)
                .isPresent();
        if (done) {
            acknowledge(command);
        }
        return done;
    }

    void note(Command command) {
        sent.put(command.id(), command);
    }

    void acknowledge(Command command) {
        acknowledged.add(command.id());
    }

    boolean wasSent(UUID id) {
        return sent.containsKey(id);
    }

    List<Command> acknowledged() {
        return sent.values().stream()
                .filter(command -> acknowledged.contains(command.id()))
                .toList();
    }

    List<Command> acknowledged(Kind kind) {
        return acknowledged().stream().filter(command -> command.kind() == kind).toList();
    }

    /** Those whose sender does not know whether they are stored. */
    List<Command> unanswered() {
        return sent.values().stream()
                .filter(command -> !acknowledged.contains(command.id()))
                .toList();
    }
}
