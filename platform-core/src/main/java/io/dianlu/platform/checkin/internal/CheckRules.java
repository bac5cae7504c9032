package io.dianlu.platform.checkin.internal;

import io.dianlu.platform.checkin.CheckDraft;
import io.dianlu.platform.geo.Position;
import io.dianlu.platform.geo.PositionInput;
import io.dianlu.platform.shared.FieldChecks;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.visit.PhoneTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an arrival or a leave must say, as a list of rules that all look, so that the rep hears everything at once. */
final class CheckRules {

    static final int MAX_REASON = 200;

    private static final Instant FIRST_KEPT = Instant.EPOCH;
    private static final Instant LAST_KEPT = Instant.parse("9999-12-31T23:59:59Z");

    /** One rule: looks at the draft and refuses fields. */
    @FunctionalInterface
    interface Rule {
        void check(CheckDraft draft, FieldChecks checks);
    }

    private static final List<Rule> RULES = List.of(
            CheckRules::hasAnId,
            CheckRules::hasATime,
            CheckRules::hasAReasonWithoutPosition,
            CheckRules::hasTimesThatCanBeKept);

    private CheckRules() {}

    /** @throws Problem validation-failed */
    static CheckedDraft checked(CheckDraft draft, Instant now) {
        var checks = new FieldChecks();
        RULES.forEach(rule -> rule.check(draft, checks));
        var position = position(draft.position(), checks);
        checks.finish();
        return new CheckedDraft(
                Objects.requireNonNull(draft.id()),
                PhoneTime.of(Objects.requireNonNull(draft.at()), draft.sentAt(), now),
                position,
                fixedAt(draft.position()),
                position == null
                        ? Objects.requireNonNull(draft.withoutPositionReason()).strip()
                        : null);
    }

    private static void hasAnId(CheckDraft draft, FieldChecks checks) {
        checks.required("id", draft.id());
    }

    private static void hasATime(CheckDraft draft, FieldChecks checks) {
        checks.required("at", draft.at());
    }

    private static void hasAReasonWithoutPosition(CheckDraft draft, FieldChecks checks) {
        if (draft.position() == null) {
            checks.requiredText("withoutPositionReason", draft.withoutPositionReason(), MAX_REASON);
        }
    }

    /** A device's clock may be wrong by years, and the rep cannot help it; only what no calendar holds is refused. */
    private static void hasTimesThatCanBeKept(CheckDraft draft, FieldChecks checks) {
        canBeKept("at", draft.at(), checks);
        canBeKept("sentAt", draft.sentAt(), checks);
        canBeKept("position.fixedAt", fixedAt(draft.position()), checks);
    }

    private static void canBeKept(String field, @Nullable Instant moment, FieldChecks checks) {
        if (moment != null && (moment.isBefore(FIRST_KEPT) || moment.isAfter(LAST_KEPT))) {
            checks.refuse(field, "unreadable");
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
