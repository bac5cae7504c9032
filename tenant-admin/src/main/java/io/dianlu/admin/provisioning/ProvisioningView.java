package io.dianlu.admin.provisioning;

import io.dianlu.admin.web.Operator;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the provisioning of a tenant stands.
 *
 * @param by who ordered it
 * @param finishedAt when it came to rest, done, failed or undone; null while it goes on
 * @param steps in their order; those that are not needed are missing
 */
public record ProvisioningView(
        UUID tenantId,
        ProvisioningState state,
        Operator by,
        Instant startedAt,
        @Nullable Instant finishedAt,
        List<StepView> steps) {

    public ProvisioningView {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param attempts how often it was tried, undoing included
     * @param reason code of why it failed, with a text {@code outside.<code>}; null unless it did
     * @param outcome what it made, or in words of the other side why it failed
     */
    public record StepView(
            Step step,
            StepState state,
            int attempts,
            @Nullable String reason,
            @Nullable String outcome,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt) {}
}
