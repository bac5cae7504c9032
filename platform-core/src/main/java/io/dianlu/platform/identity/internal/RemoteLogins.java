package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.IdentityProblem;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.identity.internal.ControlPlane.Answer;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.tenant.TenantLogin;
import io.dianlu.tenant.TenantLogin.Wanted;
import org.springframework.stereotype.Component;

/** Logins of the open scope's tenant, which the control plane makes in Keycloak. */
@Component
class RemoteLogins {

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final ControlPlane controlPlane;

    RemoteLogins(ControlPlane controlPlane) {
        this.controlPlane = controlPlane;
    }

    /** @throws Problem validation-failed when the name or the mail address is somebody else's; logins-unavailable */
    TenantLogin require(Wanted wanted) {
        var answer = controlPlane.send("POST", logins(), wanted);
        if (answer.status() == CONFLICT) {
            var field = answer.body().at("/errors/0/field").asString("");
            throw field.equals("email") ? Problem.invalid("email", "email-taken") : LoginChecks.usernameTaken();
        }
        return controlPlane.read(answer.good(), TenantLogin.class);
    }

    /** @throws Problem login-elsewhere, logins-unavailable */
    TenantLogin givePassword(PersonId person) {
        return controlPlane.read(ours(controlPlane.send("PUT", of(person) + "/password", null)), TenantLogin.class);
    }

    /** @throws Problem login-elsewhere, logins-unavailable */
    void endSessions(PersonId person) {
        ours(controlPlane.send("DELETE", of(person) + "/sessions", null));
    }

    /** @throws Problem logins-unavailable */
    void takeBack(PersonId person) {
        controlPlane.send("DELETE", of(person), null).good();
    }

    private static Answer ours(Answer answer) {
        if (answer.status() == NOT_FOUND && answer.slug().equals("login-not-found")) {
            throw Problem.of(IdentityProblem.LOGIN_ELSEWHERE);
        }
        return answer.good();
    }

    private static String of(PersonId person) {
        return logins() + "/" + person;
    }

    private static String logins() {
        return TenantLogin.PATH.replace("{id}", TenantScope.require().toString());
    }
}
