package io.dianlu.platform.checkin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.checkin.CheckDraft;
import io.dianlu.platform.geo.Datum;
import io.dianlu.platform.geo.PositionInput;
import io.dianlu.platform.shared.FieldError;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.shared.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules of arrivals and leaves")
class CheckRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");
    private static final PositionInput HERE = new PositionInput(113.6, 34.7, Datum.WGS84, null, null);

    private static CheckDraft at(Instant at) {
        return new CheckDraft(Ids.next(), at, HERE, null);
    }

    private static CheckDraft because(@Nullable String reason) {
        return new CheckDraft(Ids.next(), NOW, null, reason);
    }

    private static CheckDraft fixed(Instant fixedAt) {
        return new CheckDraft(Ids.next(), NOW, new PositionInput(113.6, 34.7, Datum.WGS84, null, fixedAt), null);
    }

    private static List<String> refused(CheckDraft draft) {
        var problem = catchProblem(draft);
        return problem.errors().stream().map(FieldError::code).toList();
    }

    private static Problem catchProblem(CheckDraft draft) {
        try {
            CheckRules.checked(draft, NOW);
        } catch (Problem problem) {
            return problem;
        }
        throw new AssertionError("It was not refused: " + draft);
    }

    @Test
    @DisplayName("let the phone's clock be five minutes ahead and not a microsecond more")
    void ahead() {
        assertThat(CheckRules.checked(at(NOW.plus(Duration.ofMinutes(5))), NOW).at())
                .isEqualTo(NOW.plusSeconds(300));
        assertThat(refused(at(NOW.plusSeconds(300).plusNanos(1_000)))).containsExactly("in-the-future");
    }

    @Test
    @DisplayName("let a command be forty days old and not a microsecond more")
    void age() {
        var oldest = NOW.minus(Duration.ofDays(40));
        assertThat(CheckRules.checked(at(oldest), NOW).at()).isEqualTo(oldest);
        assertThat(refused(at(oldest.minusNanos(1_000)))).containsExactly("too-old");
        assertThat(refused(at(Instant.MIN))).containsExactly("too-old");
        assertThat(refused(at(Instant.MAX))).containsExactly("in-the-future");
    }

    @Test
    @DisplayName("take a reason of 1 to 200 characters in place of a position, an emoji being one")
    void reasons() {
        assertThat(CheckRules.checked(because(" x "), NOW).withoutPositionReason())
                .isEqualTo("x");
        assertThat(CheckRules.checked(because("🏪".repeat(200)), NOW).withoutPositionReason())
                .isEqualTo("🏪".repeat(200));
        assertThat(refused(because("🏪".repeat(201)))).containsExactly("too-long");
        assertThat(refused(because("  "))).containsExactly("required");
        assertThat(refused(because(null))).containsExactly("required");
    }

    @Test
    @DisplayName("forget the reason when there is a position, so that the command stays the same")
    void reasonBesidePosition() {
        assertThat(CheckRules.checked(new CheckDraft(Ids.next(), NOW, HERE, "x"), NOW)
                        .withoutPositionReason())
                .isNull();
    }

    @Test
    @DisplayName("take the fix of a device whose clock is wrong by years, but none that no calendar holds")
    void fixes() {
        assertThat(CheckRules.checked(fixed(Instant.parse("1995-01-01T00:00:00Z")), NOW)
                        .fixedAt())
                .isNotNull();
        assertThat(refused(fixed(Instant.MAX))).containsExactly("unreadable");
        assertThat(refused(fixed(Instant.MIN))).containsExactly("unreadable");
    }

    @Test
    @DisplayName("tell everything at once")
    void atOnce() {
        assertThat(refused(new CheckDraft(null, null, null, null))).containsExactly("required", "required", "required");
    }
}
