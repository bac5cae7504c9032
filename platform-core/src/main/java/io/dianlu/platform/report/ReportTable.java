package io.dianlu.platform.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a report says.
 *
 * @param label what a line is about, in the caller's language
 * @param figure what its number counts, in the caller's language
 */
public record ReportTable(String label, String figure, List<Line> lines) {

    public record Line(String label, BigDecimal figure) {}
}
