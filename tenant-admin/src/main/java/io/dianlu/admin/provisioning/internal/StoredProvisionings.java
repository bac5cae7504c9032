package io.dianlu.admin.provisioning.internal;

import static io.dianlu.admin.provisioning.ProvisioningState.FAILED;
import static io.dianlu.admin.provisioning.ProvisioningState.RUNNING;
import static io.dianlu.admin.provisioning.ProvisioningState.UNDOING;
import static io.dianlu.admin.provisioning.ProvisioningState.UNDOING_FAILED;

import io.dianlu.admin.audit.Action;
import io.dianlu.admin.audit.Audit;
import io.dianlu.admin.audit.Audit.Change;
import io.dianlu.admin.plan.Plans;
import io.dianlu.admin.provisioning.ProvisioningProblem;
import io.dianlu.admin.provisioning.ProvisioningState;
import io.dianlu.admin.provisioning.ProvisioningView;
import io.dianlu.admin.provisioning.Provisionings;
import io.dianlu.admin.provisioning.Step;
import io.dianlu.admin.shared.Problem;
import io.dianlu.admin.tenant.NewTenants;
import io.dianlu.admin.tenant.RegisterTenant;
import io.dianlu.admin.tenant.TenantProblem;
import io.dianlu.admin.web.Operator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class StoredProvisionings implements Provisionings {

    /** For a tenant whose organization and login were made elsewhere. */
    private static final List<Step> WITHOUT_SIGN_IN = List.of(Step.REGISTRATION, Step.DATA_PLANE, Step.PLUGINS);

    private final NewTenants tenants;
    private final Plans plans;
    private final ProvisioningRows rows;
    private final ProvisioningWorkers workers;
    private final Audit audit;
    private final TransactionTemplate transaction;

    StoredProvisionings(
            NewTenants tenants,
            Plans plans,
            ProvisioningRows rows,
            ProvisioningWorkers workers,
            Audit audit,
            PlatformTransactionManager transactions) {
        this.tenants = tenants;
        this.plans = plans;
        this.rows = rows;
        this.workers = workers;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public NewTenants.Registered start(RegisterTenant command, Operator by) {
        if (plans.find(command.plan()).isEmpty()) {
            throw Problem.invalid("plan", "no-plan");
        }
        var registered = transaction.execute(_ -> {
            var tenant = tenants.register(command, by);
            if (tenant.fresh()) {
                rows.insert(command.id(), steps(command), by);
            }
            return tenant;
        });
        workers.wake();
        return registered;
    }

    private static List<Step> steps(RegisterTenant command) {
        return command.needsSignIn() ? List.of(Step.values()) : WITHOUT_SIGN_IN;
    }

    @Override
    public ProvisioningView get(UUID tenant) {
        return rows.find(tenant).orElseThrow(() -> Problem.of(TenantProblem.TENANT_NOT_FOUND));
    }

    @Override
    public ProvisioningView resume(UUID tenant, Operator by) {
        return switch (get(tenant).state()) {
            case UNDOING, UNDOING_FAILED, UNDONE -> throw Problem.of(ProvisioningProblem.PROVISIONING_UNDONE);
            case FAILED -> moved(tenant, FAILED, RUNNING, by);
            case RUNNING, DONE -> get(tenant);
        };
    }

    @Override
    public ProvisioningView undo(UUID tenant, Operator by) {
        return switch (get(tenant).state()) {
            case RUNNING -> throw Problem.of(ProvisioningProblem.PROVISIONING_RUNNING);
            case DONE -> throw Problem.of(ProvisioningProblem.PROVISIONING_COMPLETE);
            case FAILED -> moved(tenant, FAILED, UNDOING, by);
            case UNDOING_FAILED -> moved(tenant, UNDOING_FAILED, UNDOING, by);
            case UNDOING, UNDONE -> get(tenant);
        };
    }

    /** Of two operators at once the first decides; the second reads what became of it. */
    private ProvisioningView moved(UUID tenant, ProvisioningState from, ProvisioningState to, Operator by) {
        transaction.executeWithoutResult(_ -> {
            if (rows.move(tenant, from, to)) {
                var action = to == RUNNING ? Action.PROVISIONING_RESUMED : Action.PROVISIONING_UNDONE;
                audit.note(
                        by, new Change(action, tenant, tenant.toString(), Map.of("state", from), Map.of("state", to)));
            }
        });
        workers.wake();
        return get(tenant);
    }
}
