package io.dianlu.local.bench.drill;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * What was promised beside what is there.
 *
 * @param acknowledged writes that were taken, sooner or later
 * @param missing those of them that are not there
 * @param twice rows that are there beyond one for each id that was sent
 */
record Balance(int acknowledged, int missing, int twice) {

    /** @param made the ids of all rows that were made meanwhile */
    static Balance of(Ledger ledger, List<UUID> made) {
        var acknowledged = ledger.acknowledged();
        var there = new HashSet<>(made);
        int missing = (int) acknowledged.stream()
                .filter(command -> !there.contains(command.id()))
                .count();
        there.removeIf(id -> !ledger.wasSent(id));
        return new Balance(acknowledged.size(), missing, made.size() - there.size());
    }

    int found() {
        return acknowledged - missing;
    }
}
