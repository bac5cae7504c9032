package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.Role;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of a person, as it may be stored. */
record CheckedPerson(
        @Nullable String username,
        String name,
        @Nullable String phone,
        Set<String> roles,
        List<DepartmentId> departments,
        boolean enabled) {

    private static final List<String> BUILT_IN =
            Arrays.stream(Role.values()).map(Role::name).toList();

    /** Those the platform comes with first and as it lists them: digests of first contents were made so. */
    private static final Comparator<String> IN_ORDER = Comparator.<String>comparingInt(
                    code -> BUILT_IN.contains(code) ? BUILT_IN.indexOf(code) : BUILT_IN.size())
            .thenComparing(Comparator.naturalOrder());

    CheckedPerson {
        roles = Set.copyOf(roles);
        departments = List.copyOf(departments);
    }

    CheckedPerson enabled(boolean wanted) {
        return new CheckedPerson(username, name, phone, roles, departments, wanted);
    }

    CheckedPerson signingInAs(@Nullable String name) {
        return new CheckedPerson(name, this.name, phone, roles, departments, enabled);
    }

    /** The part that two commands are compared by; what is a set comes in a fixed order. */
    Object comparable() {
        return new Comparable(
                username, name, phone, roles.stream().sorted(IN_ORDER).toList(), departments, enabled);
    }

    private record Comparable(
            @Nullable String username,
            String name,
            @Nullable String phone,
            List<String> roles,
            List<DepartmentId> departments,
            boolean enabled) {}

    boolean administers() {
        return enabled && roles.contains(Role.ADMINISTRATOR.name());
    }
}
