package io.dianlu.platform.identity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets a person of the tenant as a whole. {@code departments}: the first is the one new work is booked on. */
public record PutPerson(
        PersonId id,
        String name,
        @Nullable String phone,
        Set<Role> roles,
        List<DepartmentId> departments,
        boolean enabled) {}
