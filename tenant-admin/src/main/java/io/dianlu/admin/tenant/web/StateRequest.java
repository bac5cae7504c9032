package io.dianlu.admin.tenant.web;

import io.dianlu.admin.shared.FieldChecks;
import io.dianlu.admin.tenant.ChangeState;
import io.dianlu.tenant.TenantState;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change of state as it comes in.
 *
 * @param reason for the log, at most 500 characters
 * @param exportOffered whether the tenant is offered an export of its data with this; without an offer it is never purged
 */
record StateRequest(
        @Nullable TenantState state,
        @Nullable String reason,
        @Nullable Boolean exportOffered) {

    private static final int LONGEST_REASON = 500;

    /** @throws io.dianlu.admin.shared.Problem validation-failed, naming every refused field */
    ChangeState command() {
        var checks = new FieldChecks();
        if (state == null) {
            checks.refuse("state", "required");
        }
        var why = checks.text("reason", reason, LONGEST_REASON);
        checks.finish();
        return new ChangeState(Objects.requireNonNull(state), why, Boolean.TRUE.equals(exportOffered));
    }
}
