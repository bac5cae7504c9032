package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of a person, as it may be stored. */
record CheckedPerson(
        String name, @Nullable String phone, Set<Role> roles, List<DepartmentId> departments, boolean enabled) {

    CheckedPerson {
        roles = Set.copyOf(roles);
        departments = List.copyOf(departments);
    }

    CheckedPerson enabled(boolean wanted) {
        return new CheckedPerson(name, phone, roles, departments, wanted);
    }

    /** The part that two commands are compared by; what is a set comes in a fixed order. */
    Object comparable() {
        return new Comparable(name, phone, roles.stream().sorted().toList(), departments, enabled);
    }

    private record Comparable(
            String name, @Nullable String phone, List<Role> roles, List<DepartmentId> departments, boolean enabled) {}

    boolean administers() {
        return enabled && roles.contains(Role.ADMINISTRATOR);
    }
}
