package io.dianlu.local.bench.drill;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the end of one program did.
 *
 * @param awaySeconds from its end until the launcher had it ready again
 * @param saw what people saw
 * @param unanswered writes that were not acknowledged at first
 * @param storedUnanswered those of them that had been stored all the same
 * @param refused those that were not taken when they were sent again
 * @param unsearchable acknowledged customers that the search does not find
 * @param notNearby acknowledged customers and arrivals that are not found around their place
 * @param wrongInTimeline acknowledged writes that do not stand there exactly once
 * @param behindSeconds how long after the last of them all listeners had heard everything
 */
record Outcome(
        String program,
        double awaySeconds,
        Map<Kind, Seen.Summary> saw,
        Balance balance,
        int unanswered,
        int storedUnanswered,
        int refused,
        int unsearchable,
        int notNearby,
        int wrongInTimeline,
        double behindSeconds) {

    /** Nothing acknowledged is lost, nothing is there twice, and the copies have all of it. */
    boolean good() {
        return balance.missing() + balance.twice() + refused + unsearchable + notNearby + wrongInTimeline == 0;
    }

    /** One line. */
    String json() {
        var all = new LinkedHashMap<String, Object>();
        all.put("name", "kill-" + program);
        all.put("awaySeconds", rounded(awaySeconds));
        all.put("acknowledged", balance.acknowledged());
        all.put("found", balance.found());
        all.put("missing", balance.missing());
        all.put("twice", balance.twice());
        all.put("unanswered", unanswered);
        all.put("storedUnanswered", storedUnanswered);
        all.put("refused", refused);
        all.put("unsearchable", unsearchable);
        all.put("notNearby", notNearby);
        all.put("wrongInTimeline", wrongInTimeline);
        all.put("behindSeconds", rounded(behindSeconds));
        var kinds = new LinkedHashMap<String, Seen.Summary>();
        saw.forEach((kind, summary) -> kinds.put(kind.word(), summary));
        all.put("saw", kinds);
        return JsonMapper.shared().writeValueAsString(all);
    }

    /** For people. */
    String text() {
        var lines = saw.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
        return String.format(
                Locale.ROOT,
                "%s: ended by kill -9, ready again after %.1f s%n%s"
                        + "  %d writes acknowledged: %d found, %d missing, %d twice%n"
                        + "  %d unanswered at first, of which %d had been stored; sent again, %d were refused%n"
                        + "  all was heard %.1f s later; not found by search %d, nearby %d; not once in the timeline %d%n",
                program,
                awaySeconds,
                lines,
                balance.acknowledged(),
                balance.found(),
                balance.missing(),
                balance.twice(),
                unanswered,
                storedUnanswered,
                refused,
                behindSeconds,
                unsearchable,
                notNearby,
                wrongInTimeline);
    }

    private static String line(Kind kind, Seen.Summary summary) {
        var answers = summary.answers().entrySet().stream()
                .map(answer -> answer.getKey() + ": " + answer.getValue())
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "  %-10s longest without a good answer %5.1f s   %s%n",
                kind.word(),
                summary.longestGapMillis() / 1000.0,
                answers);
    }

    private static double rounded(double seconds) {
        return Math.round(seconds * 10) / 10.0;
    }
}
