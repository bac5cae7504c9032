package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.HeldRole;
import io.dianlu.platform.identity.PermissionView;
import io.dianlu.platform.identity.Role;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A role as it is stored.
 *
 * @param name null for one the platform comes with, of which there is a row only once it was changed
 * @param reach null for that of the basis
 */
record KeptRole(
        String code,
        @Nullable String name,
        Role basis,
        Role.@Nullable Reach reach,
        Set<String> granted,
        Set<String> withheld,
        long version) {

    KeptRole {
        granted = Set.copyOf(granted);
        withheld = Set.copyOf(withheld);
    }

    /** One the platform comes with, as it comes. */
    static KeptRole untouched(Role role) {
        return new KeptRole(role.name(), null, role, null, Set.of(), Set.of(), 0);
    }

    /** One that nobody has yet, like its basis. */
    static KeptRole made(String code, Role basis) {
        return new KeptRole(code, "", basis, null, Set.of(), Set.of(), 0);
    }

    boolean isMade() {
        return name != null;
    }

    boolean isStored() {
        return isMade() || version > 0;
    }

    boolean isAsItsBasis() {
        return reach == null && granted.isEmpty() && withheld.isEmpty();
    }

    KeptRole asItsBasis() {
        return new KeptRole(code, name, basis, null, Set.of(), Set.of(), version);
    }

    KeptRole counted() {
        return new KeptRole(code, name, basis, reach, granted, withheld, version + 1);
    }

    /** What is kept of permissions that the tenant does not know at the moment stays. */
    KeptRole with(RoleContent wanted, List<PermissionView> known) {
        var more = new TreeSet<>(granted);
        var less = new TreeSet<>(withheld);
        for (var permission : known) {
            boolean wants = wanted.permissions().contains(permission.code());
            boolean byDefault = permission.roles().contains(basis);
            put(more, permission.code(), wants && !byDefault);
            put(less, permission.code(), byDefault && !wants);
        }
        var seen = Objects.requireNonNull(wanted.reach());
        return new KeptRole(code, wanted.name(), basis, seen == basis.reach() ? null : seen, more, less, version);
    }

    private static void put(Set<String> codes, String code, boolean in) {
        if (in) {
            codes.add(code);
        } else {
            codes.remove(code);
        }
    }

    HeldRole held() {
        return new HeldRole(code, name, basis, reach == null ? basis.reach() : reach, granted, withheld);
    }
}
