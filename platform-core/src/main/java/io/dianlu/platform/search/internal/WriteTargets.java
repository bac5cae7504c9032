package io.dianlu.platform.search.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Which indices a write has to reach: the live one, and during a rebuild the next one too. Remembered for a moment; a rebuild waits longer
 * than that before it reads, so every instance writes to both by then.
 */
@Component
class WriteTargets {

    static final long REMEMBERED_MILLIS = 500;

    private final Indexes indexes;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    WriteTargets(Indexes indexes) {
        this.indexes = indexes;
    }

    private record Known(List<String> indices, long until) {}

    /** @return empty while there is no index at all */
    List<String> of(String subject) {
        var remembered = known.get(subject);
        long now = System.nanoTime();
        if (remembered != null && remembered.until() - now > 0) {
            return remembered.indices();
        }
        var targets = indexes.state(subject).targets();
        if (targets.isEmpty()) {
            known.remove(subject);
        } else {
            known.put(subject, new Known(targets, now + REMEMBERED_MILLIS * 1_000_000));
        }
        return targets;
    }

    void forget(String subject) {
        known.remove(subject);
    }
}
