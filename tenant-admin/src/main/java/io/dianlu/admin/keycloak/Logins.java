package io.dianlu.admin.keycloak;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Logins that provisioning made. Each carries the tenant it was made for; those of other people are never touched. */
public interface Logins {

    /**
     * @param name the whole name, family name first
     * @param email where an invitation goes, if by mail
     */
    record NewLogin(String username, String name, @Nullable String email) {}

    /**
     * The login of this name, made for the tenant, now if it is not there. Nobody can sign in with it before they were invited.
     *
     * @return the subject
     * @throws io.dianlu.admin.shared.OutsideFailure login-taken when the name or the mail address belongs to somebody else
     */
    UUID require(UUID tenant, NewLogin login);

    /** Takes the login away that was made for the tenant, if there is one. */
    void remove(UUID tenant, String username);

    /** Whether a login that was made for the tenant still waits for a password of its own: nobody has signed in with it yet. */
    boolean awaitsFirstPassword(UUID tenant, UUID subject);

    /** Gives a password that must be changed at the first sign-in. */
    void setTemporaryPassword(UUID subject, String password);

    /** Has Keycloak send a mail with a link by which the person sets a password. */
    void sendInvitation(UUID subject);
}
