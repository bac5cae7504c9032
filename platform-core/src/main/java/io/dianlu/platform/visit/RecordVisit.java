package io.dianlu.platform.visit;

import org.jspecify.annotations.Nullable;

/**
 * Writes the visit record.
 *
 * @param text up to {@value #MAX_TEXT} code points; may be empty
 * @param maturity what the customer is judged to be now; null leaves it as it is
 */
public record RecordVisit(@Nullable String text, @Nullable String maturity) {

    public static final int MAX_TEXT = 2000;
}
