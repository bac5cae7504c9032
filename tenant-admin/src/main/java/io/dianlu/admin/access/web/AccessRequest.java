package io.dianlu.admin.access.web;

import io.dianlu.admin.access.AskForAccess;
import io.dianlu.admin.shared.FieldChecks;
import io.dianlu.tenant.OperatorGrant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An operator asks for access.
 *
 * @param id made by the caller
 * @param reason 5 to 300 characters, which the tenant reads
 * @param minutes 5 to 480
 */
record AccessRequest(
        @Nullable UUID id,
        @Nullable String reason,
        @Nullable Integer minutes) {

    /** @throws io.dianlu.admin.shared.Problem validation-failed, naming every refused field */
    AskForAccess command() {
        var checks = new FieldChecks();
        var why = checks.text("reason", reason, OperatorGrant.LONGEST_REASON);
        if (!why.isEmpty() && why.codePointCount(0, why.length()) < OperatorGrant.SHORTEST_REASON) {
            checks.refuse("reason", "too-short", OperatorGrant.SHORTEST_REASON);
        }
        long shortest = OperatorGrant.SHORTEST.toMinutes();
        long longest = OperatorGrant.LONGEST.toMinutes();
        int length = Objects.requireNonNullElse(minutes, 0);
        if (length < shortest || length > longest) {
            checks.refuse("minutes", "out-of-range", shortest, longest);
        }
        if (id == null) {
            checks.refuse("id", "required");
        }
        checks.finish();
        return new AskForAccess(Objects.requireNonNull(id), why, length);
    }
}
