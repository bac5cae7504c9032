package io.dianlu.local.bench.drill;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/** What people saw, by kind of request. Safe for use from several threads. */
final class Seen {
    private static final String SLUG = "\"slug\":\"";
    private static final int REFUSED = 400;

    private final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
    private final LongSupplier nanos;
    private boolean ended;

    /**
     * @param answers how often each came
     * @param longestGapMillis the longest time without a good answer to anybody
     */
    record Summary(Map<String, Integer> answers, long longestGapMillis) {}

    private static final class Tally {
        private final Map<String, Integer> answers = new TreeMap<>();
        private long goodAtNanos;
        private long longestGapNanos;

        Tally(long nowNanos) {
            goodAtNanos = nowNanos;
        }

        void good(long nowNanos) {
            longestGapNanos = Math.max(longestGapNanos, nowNanos - goodAtNanos);
            goodAtNanos = nowNanos;
        }
    }

    Seen() {
        this(System::nanoTime);
    }

    Seen(LongSupplier nanos) {
        this.nanos = nanos;
        for (Kind kind : Kind.values()) {
            tallies.put(kind, new Tally(nanos.getAsLong()));
        }
    }

    /** An answer with its status and body. */
    void answer(Kind kind, int status, String body) {
        note(kind, status + problem(status, body) + stopgap(body), status < REFUSED);
    }

    void nothing(Kind kind) {
        note(kind, "no answer", false);
    }

    private synchronized void note(Kind kind, String answer, boolean good) {
        if (ended) {
            return;
        }
        var tally = Objects.requireNonNull(tallies.get(kind));
        tally.answers.merge(answer, 1, Integer::sum);
        if (good) {
            tally.good(nanos.getAsLong());
        }
    }

    /** From here on nothing counts. */
    synchronized Map<Kind, Summary> end() {
        ended = true;
        long nowNanos = nanos.getAsLong();
        var summaries = new EnumMap<Kind, Summary>(Kind.class);
        tallies.forEach((kind, tally) -> {
            tally.good(nowNanos);
            summaries.put(kind, new Summary(tally.answers, tally.longestGapNanos / 1_000_000));
        });
        return summaries;
    }

    private static String problem(int status, String body) {
        int at = body.indexOf(SLUG) + SLUG.length();
        return status < REFUSED || at < SLUG.length() ? "" : " " + body.substring(at, body.indexOf('"', at));
    }

    /** The second-best source answered. */
    private static String stopgap(String body) {
        return body.contains("\"answeredBy\":\"POSTGRESQL\"") ? " by PostgreSQL" : "";
    }
}
