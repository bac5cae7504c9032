package io.dianlu.platform.identity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person of the tenant with the departments they belong to. */
public record PersonView(
        PersonId id,
        String name,
        @Nullable String phone,
        Set<Role> roles,
        List<DepartmentView> departments,
        boolean enabled) {}
