package io.dianlu.admin.tenant;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person who sets a tenant up.
 *
 * @param subject their id in Keycloak; null until their login is made
 * @param username how they sign in; null for somebody whose login was made elsewhere
 * @param email where their invitation goes, if by mail
 */
public record Administrator(
        @Nullable UUID subject,
        String name,
        @Nullable String username,
        @Nullable String email) {

    /** The same person by a login that was made meanwhile. */
    public Administrator as(@Nullable UUID login) {
        return new Administrator(login, name, username, email);
    }
}
