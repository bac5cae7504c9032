package io.dianlu.admin.provisioning.internal;

import io.dianlu.admin.keycloak.Logins;
import io.dianlu.admin.keycloak.Logins.NewLogin;
import io.dianlu.admin.keycloak.Organizations;
import io.dianlu.admin.provisioning.Step;
import io.dianlu.admin.tenant.Administrator;
import io.dianlu.admin.tenant.NewTenants;
import io.dianlu.admin.tenant.TenantView;
import io.dianlu.admin.web.Operator;
import java.util.Objects;
import org.springframework.stereotype.Component;

@Component
class AdministratorStep implements StepWork {

    private final Organizations organizations;
    private final Logins logins;
    private final NewTenants tenants;

    AdministratorStep(Organizations organizations, Logins logins, NewTenants tenants) {
        this.organizations = organizations;
        this.logins = logins;
        this.tenants = tenants;
    }

    @Override
    public Step step() {
        return Step.ADMINISTRATOR;
    }

    @Override
    public String carryOut(TenantView tenant, Operator by) {
        var first = Objects.requireNonNull(tenant.firstAdministrator());
        var username = Objects.requireNonNull(first.username());
        var subject = logins.require(tenant.id(), new NewLogin(username, first.name(), first.email()))
                .subject();
        organizations.addMember(organizations.require(tenant.id(), tenant.alias(), tenant.name()), subject);
        if (!subject.equals(first.subject())) {
            tenants.nameAdministrator(tenant.id(), subject);
        }
        return username;
    }

    @Override
    public void undo(TenantView tenant, Operator by) {
        Administrator first = tenant.firstAdministrator();
        if (first != null && first.username() != null) {
            logins.remove(tenant.id(), first.username());
        }
    }
}
