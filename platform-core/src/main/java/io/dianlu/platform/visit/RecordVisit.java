package io.dianlu.platform.visit;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Writes the visit record.
 *
 * @param text up to {@value #MAX_TEXT} code points; may be empty
 * @param maturity what the customer is judged to be; null leaves it as it is
 * @param at when the rep wrote it, by the phone's clock; null for now. Taken as now at the latest and as forty days ago at the earliest, since
 *     no record is refused for a wrong clock
 */
public record RecordVisit(
        @Nullable String text,
        @Nullable String maturity,
        @Nullable Instant at) {

    public static final int MAX_TEXT = 2000;
    /** As long as a phone may keep a command before it reaches the platform. */
    public static final Duration MAX_AGE = Duration.ofDays(40);
}
