package io.dianlu.platform.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as an administrator writes them down.
 *
 * @param id the person's subject in Keycloak, where their login was made elsewhere; of no effect in an edit
 * @param username how they are to sign in: their login is made with them unless an {@code id} says that there is one; of no effect in an edit
 * @param email where Keycloak writes to them; goes with the login that is made, and is not kept here
 * @param name up to 60 characters
 * @param phone up to 30 characters
 * @param roles codes of roles of the tenant, at least one and up to 20
 * @param departmentIds up to 20; the first is the one new work is booked on
 * @param enabled null lets a new person in and leaves a known one as they are
 */
public record PersonDraft(
        @Nullable PersonId id,
        @Nullable String username,
        @Nullable String email,
        @Nullable String name,
        @Nullable String phone,
        @Nullable List<@Nullable String> roles,
        @Nullable List<@Nullable DepartmentId> departmentIds,
        @Nullable Boolean enabled) {}
