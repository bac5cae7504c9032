package io.dianlu.admin.tenant.web;

import io.dianlu.admin.shared.FieldChecks;
import io.dianlu.admin.tenant.ExtendTrial;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Another end of a trial as it comes in.
 *
 * @param until its last day, in the tenant's time zone
 * @param reason for the log, at most 500 characters
 */
record TrialRequest(@Nullable LocalDate until, @Nullable String reason) {

    private static final int LONGEST_REASON = 500;

    /** @throws io.dianlu.admin.shared.Problem validation-failed, naming every refused field */
    ExtendTrial command() {
        var checks = new FieldChecks();
        if (until == null) {
            checks.refuse("until", "required");
        }
        var why = checks.text("reason", reason, LONGEST_REASON);
        checks.finish();
        return new ExtendTrial(Objects.requireNonNull(until), why);
    }
}
