package io.dianlu.admin.login;

import io.dianlu.tenant.TenantLogin;
import java.util.UUID;

/** Logins of a tenant's people. While Keycloak is away nothing is half done that a repetition does not finish. */
public interface TenantLogins {

    /**
     * The tenant's login of this name, made now if it is not there, a member of its organization. As long as nobody has chosen a password of their
     * own for it, each call gives it a new one-time password.
     *
     * @throws io.dianlu.admin.shared.Problem tenant-not-found, validation-failed; login-taken, naming the field
     */
    TenantLogin require(UUID tenant, TenantLogin.Wanted wanted);

    /**
     * Gives a one-time password in place of the one that was forgotten, and ends all sessions.
     *
     * @throws io.dianlu.admin.shared.Problem login-not-found
     */
    TenantLogin giveNewPassword(UUID tenant, UUID subject);

    /** @throws io.dianlu.admin.shared.Problem login-not-found */
    void endSessions(UUID tenant, UUID subject);

    /** Takes a login away that nobody has chosen a password for; any other stays. */
    void takeBack(UUID tenant, UUID subject);
}
