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

    private static CheckDraft at(Instant at, @Nullable Instant sentAt) {
        return new CheckDraft(Ids.next(), at, sentAt, HERE, null);
    }

    private static CheckDraft because(@Nullable String reason) {
        return new CheckDraft(Ids.next(), NOW, null, null, reason);
    }

    private static CheckDraft fixed(Instant fixedAt) {
        return new CheckDraft(Ids.next(), NOW, null, new PositionInput(113.6, 34.7, Datum.WGS84, null, fixedAt), null);
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
    @DisplayName("refuse no clock, only moments that no calendar holds")
    void clocks() {
        var years = Duration.ofDays(3_650);
        assertThat(CheckRules.checked(at(NOW.plus(years), NOW.plus(years)), NOW).at())
                .isEqualTo(NOW);
        assertThat(CheckRules.checked(at(NOW.minus(years), NOW.minus(years)), NOW)
                        .at())
                .isEqualTo(NOW);
        assertThat(refused(at(Instant.MIN, null))).containsExactly("unreadable");
        assertThat(refused(at(Instant.MAX, Instant.MAX))).containsExactly("unreadable", "unreadable");
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
        assertThat(CheckRules.checked(new CheckDraft(Ids.next(), NOW, null, HERE, "x"), NOW)
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
        assertThat(refused(new CheckDraft(null, null, null, null, null)))
                .containsExactly("required", "required", "required");
    }
}
