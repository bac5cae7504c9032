package io.dianlu.admin.keycloak;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Logins that the control plane made. Each carries the tenant it was made for; those of other people are never touched, nor is one that somebody
 * made a member of another tenant too: whoever could give it a password could sign in there.
 */
public interface Logins {

    /**
     * @param name the whole name, family name first
     * @param email where an invitation goes, if by mail
     */
    record NewLogin(String username, String name, @Nullable String email) {}

    /** @param fresh whether this call made it */
    record Required(UUID subject, boolean fresh) {}

    /** @param awaitsFirstPassword nobody has chosen a password of their own for it yet */
    record KnownLogin(UUID subject, String username, boolean awaitsFirstPassword) {}

    /**
     * The login of this name, made for the tenant, now if it is not there. Nobody can sign in with it before they were given a password.
     *
     * @throws io.dianlu.admin.shared.OutsideFailure login-taken when the name belongs to somebody else, email-taken when the mail address does
     */
    Required require(UUID tenant, NewLogin login);

    /** Takes the login away that was made for the tenant, if there is one. */
    void remove(UUID tenant, String username);

    /** The login of this subject, if it was made for the tenant and is good for no other. */
    Optional<KnownLogin> find(UUID tenant, UUID subject);

    /**
     * Gives a new password that must be changed at the first sign-in, and lets somebody try again at once who was locked out for trying others.
     *
     * @return the password, which is kept nowhere
     */
    String giveOneTimePassword(UUID subject);

    /** Signs the person out on every device; what is left of an access token is good for less than a minute. */
    void endSessions(UUID subject);

    /** Has Keycloak send a mail with a link by which the person sets a password. */
    void sendInvitation(UUID subject);
}
