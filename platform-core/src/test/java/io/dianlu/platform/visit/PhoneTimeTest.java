package io.dianlu.platform.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A moment that a phone tells")
class PhoneTimeTest {

    private static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");
    private static final Duration LIMIT = Duration.ofMinutes(5);

    /** An hour before it was sent, by a phone whose clock shows {@code sentAt} then. */
    private static PhoneTime anHourBefore(Instant sentAt) {
        return PhoneTime.of(sentAt.minusSeconds(3_600), sentAt, NOW);
    }

    @Test
    @DisplayName("is taken back by what its clock is ahead, by five minutes as by five and a bit and by years")
    void ahead() {
        for (var ahead : new Duration[] {Duration.ofMillis(1), LIMIT, LIMIT.plusMillis(1), Duration.ofDays(3_650)}) {
            var time = anHourBefore(NOW.plus(ahead));
            assertThat(time.at()).isEqualTo(NOW.minusSeconds(3_600));
            assertThat(time.told()).isEqualTo(NOW.plus(ahead).minusSeconds(3_600));
            assertThat(time.aheadMillis()).isEqualTo(ahead.toMillis());
        }
    }

    @Test
    @DisplayName("stands when the clock is behind by no more than a request may take, and is moved on past that")
    void behind() {
        var slow = anHourBefore(NOW.minus(LIMIT));
        assertThat(slow.at()).isEqualTo(NOW.minus(LIMIT).minusSeconds(3_600));
        assertThat(slow.aheadMillis()).isEqualTo(-300_000);
        var slower = anHourBefore(NOW.minus(LIMIT).minusMillis(1));
        assertThat(slower.at()).isEqualTo(NOW.minusSeconds(3_600));
        assertThat(slower.aheadMillis()).isEqualTo(-300_001);
    }

    @Test
    @DisplayName("of a phone that does not tell its clock is now at the latest and forty days ago at the earliest")
    void untold() {
        var ahead = PhoneTime.of(NOW.plus(LIMIT).plusSeconds(1), null, NOW);
        assertThat(ahead.at()).isEqualTo(NOW);
        assertThat(ahead.aheadMillis()).isNull();
        var oldest = NOW.minus(Duration.ofDays(40));
        assertThat(PhoneTime.of(oldest, null, NOW).at()).isEqualTo(oldest);
        assertThat(PhoneTime.of(oldest.minusMillis(1), null, NOW).at()).isEqualTo(oldest);
        assertThat(PhoneTime.of(Instant.MIN, Instant.MAX, NOW).at()).isEqualTo(oldest);
    }
}
