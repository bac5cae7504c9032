package io.dianlu.platform.identity;

import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The person a request speaks for, as this tenant knows them.
 *
 * @param departments those the person belongs to, the first being the one new work is booked on
 * @param machine an API client: it owns nothing and visits nobody
 */
public record CurrentUser(
        PersonId id,
        String name,
        @Nullable String phone,
        Set<HeldRole> roles,
        Set<Permission> permissions,
        DataScope scope,
        List<DepartmentView> departments,
        boolean machine) {

    /** Somebody who is a person. */
    public CurrentUser(
            PersonId id,
            String name,
            @Nullable String phone,
            Set<HeldRole> roles,
            Set<Permission> permissions,
            DataScope scope,
            List<DepartmentView> departments) {
        this(id, name, phone, roles, permissions, scope, departments, false);
    }

    /** @throws Problem forbidden without the permission */
    public void must(Permission permission) {
        if (!permissions.contains(permission)) {
            throw Problem.of(GeneralProblem.FORBIDDEN);
        }
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /**
     * Whether the person has a permission that no enum knows, such as a plugin's.
     *
     * @param byDefault roles that have it unless the tenant says otherwise
     */
    public boolean may(String permission, Set<Role> byDefault) {
        return roles.stream().anyMatch(role -> role.may(permission, byDefault));
    }

    /** How far the person's roles see. */
    public Role.Reach reach() {
        return HeldRole.widest(roles);
    }

    /** The department that new work of this person is booked on, if they belong to one. */
    public @Nullable DepartmentId department() {
        return departments.isEmpty() ? null : departments.getFirst().id();
    }
}
