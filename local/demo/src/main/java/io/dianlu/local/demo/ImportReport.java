package io.dianlu.local.demo;

import io.dianlu.local.demo.csv.Csv;
import io.dianlu.local.demo.csv.FileRow;
import io.dianlu.local.demo.upload.RowOutcome;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What became of an import: each row for a file, and all of them for people, who are told while it goes on. */
final class ImportReport {
    /** First line of the file of results; the mark in front tells spreadsheets that it is UTF-8. */
    static final String HEADING = "\uFEFF"
            + Csv.line(List.of("id", "name", "status", "customerId", "problem", "explanation", "keptInRemark"));

    private static final int STEP = 2_000;
    private static final int REASONS_TOLD = 10;

    private final int rows;
    private final Consumer<String> told;
    private final long begin = System.nanoTime();
    private final Map<String, Integer> statuses = new TreeMap<>();
    private final Map<String, Reason> reasons = new TreeMap<>();
    private final Map<String, Reason> leftovers = new TreeMap<>();
    private int done;

    /** How many rows it is true of, and the first of them. */
    private record Reason(int count, String example) {}

    ImportReport(int rows, Consumer<String> told) {
        this.rows = rows;
        this.told = told;
    }

    /** Which columns of the file find no field, if any. */
    static Optional<String> columns(List<String> notUnderstood) {
        return notUnderstood.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "columns that are not understood, kept in the remark: " + String.join(", ", notUnderstood));
    }

    static String line(FileRow row, RowOutcome outcome) {
        return Csv.line(List.of(
                row.id(),
                row.customer().name(),
                outcome.status(),
                outcome.refused() ? "" : row.customer().id().toString(),
                outcome.problem(),
                outcome.explanation(),
                outcome.refused() ? "" : kept(row)));
    }

    private static String kept(FileRow row) {
        return row.leftovers().entrySet().stream()
                .map(leftover -> leftover.getKey().told() + ": " + leftover.getValue())
                .collect(Collectors.joining("; "));
    }

    void count(FileRow row, RowOutcome outcome) {
        statuses.merge(outcome.status(), 1, Integer::sum);
        String example = "%s %s".formatted(row.id(), row.customer().name());
        if (outcome.refused()) {
            count(reasons, "%s (%s)".formatted(outcome.problem(), outcome.explanation()), example);
        } else {
            row.leftovers().keySet().forEach(leftover -> count(leftovers, leftover.told(), example));
        }
        done++;
        if (done % STEP == 0 && done < rows) {
            told.accept("%d of %d rows".formatted(done, rows));
        }
    }

    private static void count(Map<String, Reason> reasons, String reason, String example) {
        reasons.merge(reason, new Reason(1, example), (first, _) -> new Reason(first.count() + 1, first.example()));
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
        tell(reasons, "refused %d times: %s, such as %s");
        tell(leftovers, "kept in the remark of %d rows: %s, such as %s");
    }

    private void tell(Map<String, Reason> counted, String sentence) {
        counted.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Reason> reason) ->
                                reason.getValue().count())
                        .reversed())
                .limit(REASONS_TOLD)
                .forEach(reason -> told.accept(sentence.formatted(
                        reason.getValue().count(),
                        reason.getKey(),
                        reason.getValue().example())));
    }
}
