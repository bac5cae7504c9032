package io.dianlu.platform.identity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person of the tenant with the departments they belong to.
 *
 * @param username how they sign in; null where their login was made elsewhere and nobody said its name
 * @param roles codes of roles
 * @param version counts the changes; it is the entity tag an edit must name
 */
public record PersonView(
        PersonId id,
        @Nullable String username,
        String name,
        @Nullable String phone,
        Set<String> roles,
        List<DepartmentView> departments,
        boolean enabled,
        long version) {}
