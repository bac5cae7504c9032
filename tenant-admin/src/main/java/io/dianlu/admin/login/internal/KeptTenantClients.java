package io.dianlu.admin.login.internal;

import io.dianlu.admin.keycloak.Clients;
import io.dianlu.admin.keycloak.Clients.Organization;
import io.dianlu.admin.keycloak.Organizations;
import io.dianlu.admin.login.LoginProblem;
import io.dianlu.admin.login.TenantClients;
import io.dianlu.admin.shared.FieldChecks;
import io.dianlu.admin.shared.GeneralProblem;
import io.dianlu.admin.shared.Problem;
import io.dianlu.admin.tenant.Tenants;
import io.dianlu.tenant.TenantClient;
import io.dianlu.tenant.TenantClient.Wanted;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class KeptTenantClients implements TenantClients {

    private static final int LONGEST_NAME = 60;

    private final Tenants tenants;
    private final Organizations organizations;
    private final Clients clients;

    KeptTenantClients(Tenants tenants, Organizations organizations, Clients clients) {
        this.tenants = tenants;
        this.organizations = organizations;
        this.clients = clients;
    }

    @Override
    public TenantClient require(UUID id, Wanted wanted) {
        var tenant = tenants.get(id);
        var checks = new FieldChecks();
        checks.text("name", wanted.name(), LONGEST_NAME);
        checks.finish();
        var organization = organizations.require(id, tenant.alias(), tenant.name());
        return clients.require(id, wanted, new Organization(organization, tenant.alias()))
                .orElseThrow(() -> Problem.of(GeneralProblem.ID_ALREADY_USED));
    }

    @Override
    public TenantClient renewSecret(UUID tenant, String clientId) {
        return clients.renewSecret(tenant, clientId).orElseThrow(() -> Problem.of(LoginProblem.CLIENT_NOT_FOUND));
    }

    @Override
    public void remove(UUID tenant, String clientId) {
        clients.remove(tenant, clientId);
    }
}
