package io.dianlu.admin.provisioning.internal;

import io.dianlu.admin.audit.Action;
import io.dianlu.admin.audit.Audit;
import io.dianlu.admin.audit.Audit.Change;
import io.dianlu.admin.keycloak.Logins;
import io.dianlu.admin.keycloak.Logins.KnownLogin;
import io.dianlu.admin.provisioning.Invitations;
import io.dianlu.admin.provisioning.ProvisioningProblem;
import io.dianlu.admin.shared.GeneralProblem;
import io.dianlu.admin.shared.OutsideFailure;
import io.dianlu.admin.shared.Problem;
import io.dianlu.admin.tenant.Administrator;
import io.dianlu.admin.tenant.Tenants;
import io.dianlu.admin.web.Operator;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

@Component
@EnableConfigurationProperties(InvitationSettings.class)
class StoredInvitations implements Invitations {

    private static final Logger LOG = LoggerFactory.getLogger(StoredInvitations.class);

    private final Tenants tenants;
    private final Logins logins;
    private final InvitationSettings settings;
    private final Audit audit;

    StoredInvitations(Tenants tenants, Logins logins, InvitationSettings settings, Audit audit) {
        this.tenants = tenants;
        this.logins = logins;
        this.settings = settings;
        this.audit = audit;
    }

    @Override
    public InvitationView invite(UUID id, Operator by) {
        var tenant = tenants.get(id);
        var first = tenant.firstAdministrator();
        try {
            if (first == null
                    || first.subject() == null
                    || first.username() == null
                    || !awaitsFirstPassword(id, first.subject())) {
                throw Problem.of(ProvisioningProblem.NOBODY_TO_INVITE);
            }
            // noted before it is done: an invitation that nobody knows of must not be
            audit.note(
                    by,
                    new Change(
                            Action.ADMINISTRATOR_INVITED,
                            id,
                            tenant.alias(),
                            Map.of(),
                            Map.of("delivery", settings.by())));
            return invited(first, first.subject(), first.username());
        } catch (OutsideFailure failure) {
            LOG.warn("Nobody was invited to tenant {}: {} {}", id, failure.reason(), failure.detail());
            throw Problem.of(GeneralProblem.ENGINE_UNAVAILABLE);
        }
    }

    private boolean awaitsFirstPassword(UUID tenant, UUID subject) {
        return logins.find(tenant, subject)
                .filter(KnownLogin::awaitsFirstPassword)
                .isPresent();
    }

    private InvitationView invited(Administrator first, UUID subject, String username) {
        if (settings.by() == Delivery.MAIL) {
            logins.sendInvitation(subject);
            return new InvitationView(Delivery.MAIL, username, first.email(), null);
        }
        var password = logins.giveOneTimePassword(subject);
        return new InvitationView(Delivery.PASSWORD, username, first.email(), password);
    }
}
