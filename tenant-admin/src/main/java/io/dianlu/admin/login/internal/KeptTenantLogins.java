package io.dianlu.admin.login.internal;

import io.dianlu.admin.keycloak.Logins;
import io.dianlu.admin.keycloak.Logins.KnownLogin;
import io.dianlu.admin.keycloak.Logins.NewLogin;
import io.dianlu.admin.keycloak.Logins.Required;
import io.dianlu.admin.keycloak.Organizations;
import io.dianlu.admin.keycloak.PersonNames;
import io.dianlu.admin.login.LoginProblem;
import io.dianlu.admin.login.TenantLogins;
import io.dianlu.admin.shared.FieldChecks;
import io.dianlu.admin.shared.FieldError;
import io.dianlu.admin.shared.OutsideFailure;
import io.dianlu.admin.shared.Problem;
import io.dianlu.admin.tenant.Tenants;
import io.dianlu.tenant.TenantLogin;
import io.dianlu.tenant.TenantLogin.Wanted;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class KeptTenantLogins implements TenantLogins {

    private static final int LONGEST_NAME = 60;

    private final Tenants tenants;
    private final Organizations organizations;
    private final Logins logins;

    KeptTenantLogins(Tenants tenants, Organizations organizations, Logins logins) {
        this.tenants = tenants;
        this.organizations = organizations;
        this.logins = logins;
    }

    @Override
    public TenantLogin require(UUID id, Wanted wanted) {
        var tenant = tenants.get(id);
        var login = required(id, checked(wanted));
        // found or made: a crash may have come between the two
        organizations.addMember(organizations.require(id, tenant.alias(), tenant.name()), login.subject());
        var known = logins.find(id, login.subject()).orElseThrow(KeptTenantLogins::notFound);
        var password = known.awaitsFirstPassword() ? logins.giveOneTimePassword(known.subject()) : null;
        return new TenantLogin(known.subject(), known.username(), login.fresh(), password);
    }

    private static NewLogin checked(Wanted wanted) {
        var checks = new FieldChecks();
        var name = checks.text("name", wanted.name(), LONGEST_NAME);
        if (!Wanted.isUsername(wanted.username())) {
            checks.refuse("username", "no-username");
        }
        if (wanted.email() != null && !Wanted.isEmail(wanted.email())) {
            checks.refuse("email", "no-email");
        }
        checks.finish();
        var plain = PersonNames.withoutSpecialCharacters(name);
        return new NewLogin(wanted.username(), plain.isEmpty() ? wanted.username() : plain, wanted.email());
    }

    private Required required(UUID tenant, NewLogin login) {
        try {
            return logins.require(tenant, login);
        } catch (OutsideFailure failure) {
            throw switch (failure.reason()) {
                case LOGIN_TAKEN -> taken("username");
                case EMAIL_TAKEN -> taken("email");
                default -> failure;
            };
        }
    }

    private static Problem taken(String field) {
        return Problem.ofField(LoginProblem.LOGIN_TAKEN, FieldError.of(field, "taken"));
    }

    @Override
    public TenantLogin giveNewPassword(UUID tenant, UUID subject) {
        var login = known(tenant, subject);
        var password = logins.giveOneTimePassword(subject);
        // after the password: nobody signs in with the old one in between
        logins.endSessions(subject);
        return new TenantLogin(subject, login.username(), false, password);
    }

    @Override
    public void endSessions(UUID tenant, UUID subject) {
        known(tenant, subject);
        logins.endSessions(subject);
    }

    @Override
    public void takeBack(UUID tenant, UUID subject) {
        logins.find(tenant, subject)
                .filter(KnownLogin::awaitsFirstPassword)
                .ifPresent(login -> logins.remove(tenant, login.username()));
    }

    private KnownLogin known(UUID tenant, UUID subject) {
        return logins.find(tenant, subject).orElseThrow(KeptTenantLogins::notFound);
    }

    private static Problem notFound() {
        return Problem.of(LoginProblem.LOGIN_NOT_FOUND);
    }
}
