package io.dianlu.local.demo;

import io.dianlu.local.demo.city.CustomerDraft;
import io.dianlu.local.demo.csv.Csv;
import io.dianlu.local.demo.upload.RowOutcome;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What became of an import: each row for a file, and all of them for people, who are told while it goes on. */
final class ImportReport {
    /** First line of the file of results; the mark in front tells spreadsheets that it is UTF-8. */
    static final String HEADING =
            "\uFEFF" + Csv.line(List.of("id", "name", "status", "customerId", "problem", "explanation"));

    private static final int STEP = 2_000;
    private static final int REASONS_TOLD = 10;

    private final int rows;
    private final Consumer<String> told;
    private final long begin = System.nanoTime();
    private final Map<String, Integer> statuses = new TreeMap<>();
    private final Map<String, Reason> reasons = new TreeMap<>();
    private int done;

    /** How often rows were refused for it, and the first of them. */
    private record Reason(int count, String example) {}

    ImportReport(int rows, Consumer<String> told) {
        this.rows = rows;
        this.told = told;
    }

    static String line(RowOutcome outcome) {
        CustomerDraft row = outcome.row();
        return Csv.line(List.of(
                String.valueOf(row.remark()),
                row.name(),
                outcome.status(),
                outcome.refused() ? "" : row.id().toString(),
                outcome.problem(),
                outcome.explanation()));
    }

    void count(RowOutcome outcome) {
        statuses.merge(outcome.status(), 1, Integer::sum);
        if (outcome.refused()) {
            String example =
                    "%s %s".formatted(outcome.row().remark(), outcome.row().name());
            reasons.merge(
                    "%s (%s)".formatted(outcome.problem(), outcome.explanation()),
                    new Reason(1, example),
                    (first, next) -> new Reason(first.count() + 1, first.example()));
        }
        done++;
        if (done % STEP == 0 && done < rows) {
            told.accept("%d of %d rows".formatted(done, rows));
        }
    }

    int created() {
        return statuses.getOrDefault("CREATED", 0);
    }

    void print() {
        double seconds = (System.nanoTime() - begin) / 1e9;
        told.accept("created %d, unchanged %d, refused %d of %d rows in %.1f s: %.0f rows/s"
                .formatted(
                        created(),
                        statuses.getOrDefault("UNCHANGED", 0),
                        statuses.getOrDefault("REFUSED", 0),
                        rows,
                        seconds,
                        rows / seconds));
        reasons.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Reason> reason) ->
                                reason.getValue().count())
                        .reversed())
                .limit(REASONS_TOLD)
                .forEach(reason -> told.accept("refused %d times: %s, such as %s"
                        .formatted(
                                reason.getValue().count(),
                                reason.getKey(),
                                reason.getValue().example())));
    }
}
