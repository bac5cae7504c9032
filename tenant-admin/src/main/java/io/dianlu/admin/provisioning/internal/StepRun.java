package io.dianlu.admin.provisioning.internal;

import io.dianlu.admin.provisioning.ProvisioningState;
import io.dianlu.admin.provisioning.ProvisioningView;
import io.dianlu.admin.provisioning.Step;
import io.dianlu.admin.provisioning.StepState;
import io.dianlu.admin.shared.OutsideFailure;
import io.dianlu.admin.shared.OutsideFailure.Reason;
import io.dianlu.admin.tenant.NewTenants;
import io.dianlu.admin.tenant.TenantView;
import io.dianlu.admin.tenant.Tenants;
import io.dianlu.admin.web.Operator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes one provisioning from step to step. Each step is noted before and after, so that whoever goes on knows where. */
@Component
class StepRun {

    private static final Logger LOG = LoggerFactory.getLogger(StepRun.class);

    private final ProvisioningRows rows;
    private final Tenants tenants;
    private final NewTenants newTenants;
    private final Map<Step, StepWork> works = new EnumMap<>(Step.class);

    StepRun(ProvisioningRows rows, Tenants tenants, NewTenants newTenants, List<StepWork> works) {
        this.rows = rows;
        this.tenants = tenants;
        this.newTenants = newTenants;
        works.forEach(work -> this.works.put(work.step(), work));
    }

    @FunctionalInterface
    private interface Deed {
        @Nullable
        String on(TenantView tenant);
    }

    /** @param goOn asked before each step: an instance that stops leaves the rest to another */
    void proceed(UUID tenant, BooleanSupplier goOn) {
        var provisioning = rows.find(tenant).orElseThrow();
        if (provisioning.state() == ProvisioningState.RUNNING) {
            forward(provisioning, goOn);
        } else if (provisioning.state() == ProvisioningState.UNDOING) {
            backward(provisioning, goOn);
        }
    }

    private void forward(ProvisioningView provisioning, BooleanSupplier goOn) {
        var by = provisioning.by();
        for (var step : provisioning.steps()) {
            if (step.state() == StepState.DONE) {
                continue;
            }
            if (!goOn.getAsBoolean()) {
                return;
            }
            var work = workOf(step.step());
            if (!attempt(provisioning.tenantId(), step.step(), StepState.DONE, tenant -> work.carryOut(tenant, by))) {
                rows.move(provisioning.tenantId(), ProvisioningState.RUNNING, ProvisioningState.FAILED);
                return;
            }
        }
        rows.move(provisioning.tenantId(), ProvisioningState.RUNNING, ProvisioningState.DONE);
    }

    /** Also a step that failed or was cut off may have done a part; one that was never tried is left out. */
    private void backward(ProvisioningView provisioning, BooleanSupplier goOn) {
        for (var step : lastFirst(provisioning)) {
            if (step.attempts() == 0 || step.state() == StepState.UNDONE) {
                continue;
            }
            if (!goOn.getAsBoolean()) {
                return;
            }
            if (!attempt(
                    provisioning.tenantId(), step.step(), StepState.UNDONE, undoing(step.step(), provisioning.by()))) {
                rows.move(provisioning.tenantId(), ProvisioningState.UNDOING, ProvisioningState.UNDOING_FAILED);
                return;
            }
        }
        newTenants.withdraw(provisioning.tenantId(), provisioning.by());
        rows.move(provisioning.tenantId(), ProvisioningState.UNDOING, ProvisioningState.UNDONE);
    }

    private Deed undoing(Step step, Operator by) {
        var work = workOf(step);
        return tenant -> {
            work.undo(tenant, by);
            return null;
        };
    }

    private StepWork workOf(Step step) {
        return Objects.requireNonNull(works.get(step));
    }

    private static List<ProvisioningView.StepView> lastFirst(ProvisioningView provisioning) {
        return provisioning.steps().stream()
                .sorted(Comparator.comparing(ProvisioningView.StepView::step).reversed())
                .toList();
    }

    private boolean attempt(UUID tenant, Step step, StepState success, Deed deed) {
        rows.attempt(tenant, step);
        try {
            var outcome = deed.on(tenants.get(tenant));
            rows.end(tenant, step, success, null, outcome);
            return true;
        } catch (OutsideFailure failure) {
            LOG.warn("Step {} of tenant {} failed: {} {}", step, tenant, failure.reason(), failure.detail());
            rows.end(tenant, step, StepState.FAILED, failure.reason().code(), failure.detail());
        } catch (RuntimeException defect) {
            LOG.error("A defect in step {} of tenant {}", step, tenant, defect);
            rows.end(tenant, step, StepState.FAILED, Reason.DEFECT.code(), null);
        }
        return false;
    }
}
