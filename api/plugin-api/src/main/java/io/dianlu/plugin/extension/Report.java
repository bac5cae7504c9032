package io.dianlu.plugin.extension;

import io.dianlu.plugin.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.pf4j.ExtensionPoint;

/** A report 报表 over a period: a table, and a figure per row that a chart can show. */
@Point(adds = "a report over a period", since = "0.1.0", limitMillis = 5_000)
public interface Report extends ExtensionPoint {

    /** Unique in the plugin: lower-case letters, digits and dashes. */
    String key();

    Texts title();

    /** The permission of the plugin that reading it needs. */
    String permission();

    /**
     * @param from first day, in the tenant's business days
     * @param to last day, included
     */
    Table read(LocalDate from, LocalDate to);

    /** At most {@value #MOST_ROWS} rows. */
    record Table(Texts label, Texts figure, List<Line> lines) {
        public static final int MOST_ROWS = 500;

        public Table {
            lines = List.copyOf(lines);
            if (lines.size() > MOST_ROWS) {
                throw new IllegalArgumentException("A report has at most " + MOST_ROWS + " rows, not " + lines.size());
            }
        }
    }

    /** A row: what it is about, and its figure. */
    record Line(String label, BigDecimal figure) {}
}
