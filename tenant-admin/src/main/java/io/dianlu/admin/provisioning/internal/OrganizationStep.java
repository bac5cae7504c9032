package io.dianlu.admin.provisioning.internal;

import io.dianlu.admin.keycloak.Organizations;
import io.dianlu.admin.provisioning.Step;
import io.dianlu.admin.tenant.TenantView;
import io.dianlu.admin.web.Operator;
import org.springframework.stereotype.Component;

@Component
class OrganizationStep implements StepWork {

    private final Organizations organizations;

    OrganizationStep(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public Step step() {
        return Step.ORGANIZATION;
    }

    @Override
    public String carryOut(TenantView tenant, Operator by) {
        organizations.require(tenant.id(), tenant.alias(), tenant.name());
        return tenant.alias();
    }

    @Override
    public void undo(TenantView tenant, Operator by) {
        organizations.remove(tenant.id());
    }
}
