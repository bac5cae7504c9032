package io.dianlu.admin.provisioning.internal;

import io.dianlu.admin.provisioning.Step;
import io.dianlu.admin.tenant.NewTenants;
import io.dianlu.admin.tenant.TenantView;
import io.dianlu.admin.web.Operator;
import org.springframework.stereotype.Component;

@Component
class RegistrationStep implements StepWork {

    private final NewTenants tenants;

    RegistrationStep(NewTenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public Step step() {
        return Step.REGISTRATION;
    }

    @Override
    public String carryOut(TenantView tenant, Operator by) {
        tenants.begin(tenant.id(), by);
        return tenant.id().toString();
    }

    /** The tenant is withdrawn when everything else is undone: its row says what the other steps have to undo. */
    @Override
    public void undo(TenantView tenant, Operator by) {}
}
