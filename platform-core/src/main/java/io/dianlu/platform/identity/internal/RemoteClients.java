package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.internal.ControlPlane.Answer;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.tenant.TenantClient;
import io.dianlu.tenant.TenantClient.Wanted;
import org.springframework.stereotype.Component;

/** API clients of the open scope's tenant in Keycloak, which the control plane makes. */
@Component
class RemoteClients {

    private static final int CONFLICT = 409;

    private final ControlPlane controlPlane;

    RemoteClients(ControlPlane controlPlane) {
        this.controlPlane = controlPlane;
    }

    /** @throws Problem id-already-used, logins-unavailable */
    TenantClient require(Wanted wanted) {
        var answer = controlPlane.send("POST", clients(), wanted);
        if (answer.status() == CONFLICT) {
            throw Problem.of(GeneralProblem.ID_ALREADY_USED);
        }
        return read(answer);
    }

    /** @throws Problem logins-unavailable */
    TenantClient renewSecret(String clientId) {
        return read(controlPlane.send("PUT", clients() + "/" + clientId + "/secret", null));
    }

    /** @throws Problem logins-unavailable */
    void remove(String clientId) {
        controlPlane.send("DELETE", clients() + "/" + clientId, null).good();
    }

    private TenantClient read(Answer answer) {
        return controlPlane.read(answer.good(), TenantClient.class);
    }

    private static String clients() {
        return TenantClient.PATH.replace("{id}", TenantScope.require().toString());
    }
}
