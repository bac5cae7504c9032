package io.dianlu.platform.checkin.internal;

import io.dianlu.platform.checkin.CheckDraft;
import io.dianlu.platform.geo.Position;
import io.dianlu.platform.geo.PositionInput;
import io.dianlu.platform.shared.FieldChecks;
import io.dianlu.platform.shared.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an arrival or a leave must say, as a list of rules that all look, so that the rep hears everything at once. */
final class CheckRules {

    static final Duration MAX_AHEAD = Duration.ofMinutes(5);
    /** As long as a phone may keep a command before it reaches the platform; also the life of a day's geo index. */
    static final Duration MAX_AGE = Duration.ofDays(40);

    static final int MAX_REASON = 200;

    private static final Instant FIRST_FIX = Instant.EPOCH;
    private static final Instant LAST_FIX = Instant.parse("9999-12-31T23:59:59Z");

    /** One rule: looks at the draft and refuses fields. */
    @FunctionalInterface
    interface Rule {
        void check(CheckDraft draft, Instant now, FieldChecks checks);
    }

    private static final List<Rule> RULES = List.of(
            CheckRules::hasAnId,
            CheckRules::hasATime,
            CheckRules::isNotAhead,
            CheckRules::isNotTooOld,
            CheckRules::hasAReasonWithoutPosition,
            CheckRules::hasAFixTimeThatCanBeKept);

    private CheckRules() {}

    /** @throws Problem validation-failed */
    static CheckedDraft checked(CheckDraft draft, Instant now) {
        var checks = new FieldChecks();
        RULES.forEach(rule -> rule.check(draft, now, checks));
        var position = position(draft.position(), checks);
        checks.finish();
        return new CheckedDraft(
                Objects.requireNonNull(draft.id()),
                Objects.requireNonNull(draft.at()).truncatedTo(ChronoUnit.MICROS),
                position,
                fixedAt(draft.position()),
                position == null
                        ? Objects.requireNonNull(draft.withoutPositionReason()).strip()
                        : null);
    }

    private static void hasAnId(CheckDraft draft, Instant now, FieldChecks checks) {
        checks.required("id", draft.id());
    }

    private static void hasATime(CheckDraft draft, Instant now, FieldChecks checks) {
        checks.required("at", draft.at());
    }

    private static void isNotAhead(CheckDraft draft, Instant now, FieldChecks checks) {
        if (draft.at() != null && draft.at().isAfter(now.plus(MAX_AHEAD))) {
            checks.refuse("at", "in-the-future", MAX_AHEAD.toMinutes());
        }
    }

    private static void isNotTooOld(CheckDraft draft, Instant now, FieldChecks checks) {
        if (draft.at() != null && draft.at().isBefore(now.minus(MAX_AGE))) {
            checks.refuse("at", "too-old", MAX_AGE.toDays());
        }
    }

    private static void hasAReasonWithoutPosition(CheckDraft draft, Instant now, FieldChecks checks) {
        if (draft.position() == null) {
            checks.requiredText("withoutPositionReason", draft.withoutPositionReason(), MAX_REASON);
        }
    }

    /** A device's clock may be wrong by years, and the rep cannot help it; only what no calendar holds is refused. */
    private static void hasAFixTimeThatCanBeKept(CheckDraft draft, Instant now, FieldChecks checks) {
        var fixedAt = fixedAt(draft.position());
        if (fixedAt != null && (fixedAt.isBefore(FIRST_FIX) || fixedAt.isAfter(LAST_FIX))) {
            checks.refuse("position.fixedAt", "unreadable");
        }
    }

    private static @Nullable Position position(@Nullable PositionInput input, FieldChecks checks) {
        if (input == null) {
            return null;
        }
        try {
            return input.toPosition("position");
        } catch (Problem refused) {
            checks.addAll(refused.errors());
            return null;
        }
    }

    private static @Nullable Instant fixedAt(@Nullable PositionInput input) {
        var fixedAt = input == null ? null : input.fixedAt();
        return fixedAt == null ? null : fixedAt.truncatedTo(ChronoUnit.MICROS);
    }
}
