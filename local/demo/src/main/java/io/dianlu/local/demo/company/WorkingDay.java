package io.dianlu.local.demo.company;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The part of today in which visits can have happened: from half past eight, or midnight for early risers, until now
 * or six in the evening.
 */
record WorkingDay(LocalDate day, Instant from, Instant until) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime OPENING = LocalTime.of(8, 30);
    private static final LocalTime CLOSING = LocalTime.of(18, 0);

    static WorkingDay at(Instant now) {
        ZonedDateTime local = now.atZone(ZONE);
        LocalDate day = local.toLocalDate();
        Instant opening = day.atTime(OPENING).atZone(ZONE).toInstant();
        Instant closing = day.atTime(CLOSING).atZone(ZONE).toInstant();
        boolean early = now.isBefore(opening.plusSeconds(3_600));
        return new WorkingDay(
                day, early ? day.atStartOfDay(ZONE).toInstant() : opening, now.isBefore(closing) ? now : closing);
    }

    /** @param part 0 for the begin, 1 for the end */
    Instant at(double part) {
        return from.plusMillis((long) (part * (until.toEpochMilli() - from.toEpochMilli())));
    }

    /** A stay that fits when the day is young: at most a tenth of it. */
    Duration shortened(Duration stay) {
        Duration tenth = Duration.between(from, until).dividedBy(10);
        return stay.compareTo(tenth) < 0 ? stay : tenth;
    }
}
