package io.dianlu.platform.visit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the visit record.
 *
 * @param text up to {@value #MAX_TEXT} code points; may be empty
 * @param maturity what the customer is judged to be; null leaves it as it is
 * @param at when the rep wrote it, by the phone's clock; null for now. Taken as now at the latest and as forty days ago at the earliest, since
 *     no record is refused for a wrong clock
 * @param sentAt what the phone's clock showed when it sent this. What it is wrong by ({@link PhoneTime}) is taken off {@code at}
 * @param device made once by the phone, and not told to anybody
 * @param turn grows with each record that the device gives: of one device it decides which record is the later one, whatever its clock did in
 *     between. Comes with {@code device} or not at all
 */
public record RecordVisit(
        @Nullable String text,
        @Nullable String maturity,
        @Nullable Instant at,
        @Nullable Instant sentAt,
        @Nullable UUID device,
        @Nullable Long turn) {

    public static final int MAX_TEXT = 2000;
}
