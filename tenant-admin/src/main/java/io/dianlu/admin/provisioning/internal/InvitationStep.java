package io.dianlu.admin.provisioning.internal;

import io.dianlu.admin.keycloak.Logins;
import io.dianlu.admin.provisioning.Invitations.Delivery;
import io.dianlu.admin.provisioning.Step;
import io.dianlu.admin.tenant.TenantView;
import io.dianlu.admin.web.Operator;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The last step: who is invited finds everything there. */
@Component
class InvitationStep implements StepWork {

    private final Logins logins;
    private final InvitationSettings settings;

    InvitationStep(Logins logins, InvitationSettings settings) {
        this.logins = logins;
        this.settings = settings;
    }

    @Override
    public Step step() {
        return Step.INVITATION;
    }

    /** Without mail the operator fetches a temporary password when it suits: a page that is closed too soon must not have swallowed it. */
    @Override
    public String carryOut(TenantView tenant, Operator by) {
        if (settings.by() == Delivery.MAIL) {
            var first = Objects.requireNonNull(tenant.firstAdministrator());
            logins.sendInvitation(Objects.requireNonNull(first.subject()));
        }
        return settings.by().name();
    }

    /** The login an invitation leads to goes with its own step. */
    @Override
    public void undo(TenantView tenant, Operator by) {}
}
