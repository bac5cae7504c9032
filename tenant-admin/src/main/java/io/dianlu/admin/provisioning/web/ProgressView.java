package io.dianlu.admin.provisioning.web;

import io.dianlu.admin.provisioning.ProvisioningState;
import io.dianlu.admin.provisioning.ProvisioningView;
import io.dianlu.admin.provisioning.Step;
import io.dianlu.admin.provisioning.StepState;
import io.dianlu.admin.web.Operator;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A provisioning as a page shows it: reasons in the caller's language. Asked again until {@code finishedAt} is there. */
record ProgressView(
        UUID tenantId,
        ProvisioningState state,
        Operator by,
        Instant startedAt,
        @Nullable Instant finishedAt,
        List<StepProgress> steps) {

    /** @param outcome what was made, or in words of the other side why it failed */
    record StepProgress(
            Step step,
            StepState state,
            int attempts,
            @Nullable Reason reason,
            @Nullable String outcome,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt) {}

    record Reason(String code, String text) {}

    static ProgressView of(ProvisioningView provisioning, UnaryOperator<String> texts) {
        return new ProgressView(
                provisioning.tenantId(),
                provisioning.state(),
                provisioning.by(),
                provisioning.startedAt(),
                provisioning.finishedAt(),
                provisioning.steps().stream().map(step -> of(step, texts)).toList());
    }

    private static StepProgress of(ProvisioningView.StepView step, UnaryOperator<String> texts) {
        var code = step.reason();
        return new StepProgress(
                step.step(),
                step.state(),
                step.attempts(),
                code == null ? null : new Reason(code, texts.apply(code)),
                step.outcome(),
                step.startedAt(),
                step.finishedAt());
    }
}
