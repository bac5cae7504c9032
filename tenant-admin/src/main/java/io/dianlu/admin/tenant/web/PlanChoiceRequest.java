package io.dianlu.admin.tenant.web;

import io.dianlu.admin.plan.LimitChecks;
import io.dianlu.admin.shared.FieldChecks;
import io.dianlu.admin.tenant.ChoosePlan;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's plan as it comes in.
 *
 * @param limits agreed with this tenant alone, name → limit; none when missing
 */
record PlanChoiceRequest(@Nullable String plan, @Nullable Map<String, @Nullable Long> limits) {

    private static final int LONGEST_CODE = 40;

    /** @throws io.dianlu.admin.shared.Problem validation-failed, naming every refused field */
    ChoosePlan command() {
        var checks = new FieldChecks();
        var command = new ChoosePlan(checks.text("plan", plan, LONGEST_CODE), LimitChecks.of(limits, checks));
        checks.finish();
        return command;
    }
}
