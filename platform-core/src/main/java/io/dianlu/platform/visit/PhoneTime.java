package io.dianlu.platform.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A moment that a phone told, whose clock may be wrong: nobody's work is refused for that. Microseconds.
 *
 * @param at the moment by the platform's clock: now at the latest and forty days ago at the earliest
 * @param told the moment by the phone's clock
 * @param aheadMillis how far the phone's clock was ahead of the platform's when it sent this, negative for behind; null where it did not say
 */
public record PhoneTime(Instant at, Instant told, @Nullable Long aheadMillis) {

    /** As long as a phone may keep a command before it reaches the platform. */
    public static final Duration MAX_AGE = Duration.ofDays(40);
    /** Longer no request is on its way: a phone gives up after twenty seconds. What shows an older moment when sent has a slow clock. */
    public static final Duration MAX_TRAVEL = Duration.ofMinutes(5);

    /** @param sentAt what the phone's clock showed when it sent this */
    public static PhoneTime of(Instant told, @Nullable Instant sentAt, Instant receivedAt) {
        var sent = sentAt != null && isWrong(sentAt, receivedAt) ? sentAt : receivedAt;
        var age = Duration.between(told, sent);
        var taken = age.isNegative() ? Duration.ZERO : age.compareTo(MAX_AGE) > 0 ? MAX_AGE : age;
        return new PhoneTime(
                receivedAt.minus(taken).truncatedTo(ChronoUnit.MICROS),
                told.truncatedTo(ChronoUnit.MICROS),
                sentAt == null ? null : aheadMillis(sentAt, receivedAt));
    }

    /** Not before {@code earliest}, such as a leave before its arrival: only a clock that was set in between tells that. */
    public PhoneTime notBefore(Instant earliest) {
        return at.isBefore(earliest) ? new PhoneTime(earliest, told, aheadMillis) : this;
    }

    private static boolean isWrong(Instant sentAt, Instant receivedAt) {
        return sentAt.isAfter(receivedAt) || sentAt.isBefore(receivedAt.minus(MAX_TRAVEL));
    }

    private static long aheadMillis(Instant sentAt, Instant receivedAt) {
        // seconds first: the milliseconds between the ends of time do not fit
        long seconds = Duration.between(receivedAt, sentAt).toSeconds();
        long most = Long.MAX_VALUE / 1_000 - 1;
        return Math.abs(seconds) > most
                ? Long.signum(seconds) * most * 1_000
                : Duration.between(receivedAt, sentAt).toMillis();
    }
}
