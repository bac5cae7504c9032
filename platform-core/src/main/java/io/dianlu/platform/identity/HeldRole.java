package io.dianlu.platform.identity;

import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A role 角色 as its tenant has it. What it says nothing about is as in its basis, so a permission that comes later reaches it as it reaches
 * the basis.
 *
 * @param code name of the {@link Role} the platform comes with, or the id of one the tenant made
 * @param name null for one the platform comes with
 * @param granted codes of permissions it has whatever its basis has
 * @param withheld codes of permissions it lacks although its basis has them
 */
public record HeldRole(
        String code, @Nullable String name, Role basis, Role.Reach reach, Set<String> granted, Set<String> withheld) {

    public HeldRole {
        granted = Set.copyOf(granted);
        withheld = Set.copyOf(withheld);
    }

    /** As the platform comes with it. */
    public static HeldRole of(Role role) {
        return new HeldRole(role.name(), null, role, role.reach(), Set.of(), Set.of());
    }

    /** How far somebody with these roles sees. */
    public static Role.Reach widest(Set<HeldRole> roles) {
        return roles.stream()
                .map(HeldRole::reach)
                .max(Comparator.naturalOrder())
                .orElse(Role.Reach.OWN);
    }

    public boolean may(Permission permission) {
        return permission.isForAdministratorsOnly()
                ? basis == Role.ADMINISTRATOR
                : may(permission.code(), basis.permissions().contains(permission));
    }

    public boolean may(PermissionView permission) {
        return permission.administratorsOnly()
                ? basis == Role.ADMINISTRATOR
                : may(permission.code(), permission.roles());
    }

    /** @param byDefault roles that have the permission unless the tenant says otherwise */
    public boolean may(String permission, Set<Role> byDefault) {
        return may(permission, byDefault.contains(basis));
    }

    private boolean may(String permission, boolean byDefault) {
        return basis == Role.ADMINISTRATOR
                || granted.contains(permission)
                || (byDefault && !withheld.contains(permission));
    }
}
