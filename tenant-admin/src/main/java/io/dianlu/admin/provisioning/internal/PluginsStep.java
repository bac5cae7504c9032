package io.dianlu.admin.provisioning.internal;

import io.dianlu.admin.plan.PlanView;
import io.dianlu.admin.plan.Plans;
import io.dianlu.admin.provisioning.Step;
import io.dianlu.admin.tenant.NewTenants;
import io.dianlu.admin.tenant.TenantView;
import io.dianlu.admin.web.Operator;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class PluginsStep implements StepWork {

    private final Plans plans;
    private final NewTenants tenants;

    PluginsStep(Plans plans, NewTenants tenants) {
        this.plans = plans;
        this.tenants = tenants;
    }

    @Override
    public Step step() {
        return Step.PLUGINS;
    }

    @Override
    public String carryOut(TenantView tenant, Operator by) {
        Set<String> plugins = plans.find(tenant.plan()).map(PlanView::plugins).orElse(Set.of());
        tenants.includePlugins(tenant.id(), plugins);
        return String.join(", ", plugins);
    }

    /** A tenant that is withdrawn has no use for plugins; there is nothing of them anywhere else. */
    @Override
    public void undo(TenantView tenant, Operator by) {}
}
