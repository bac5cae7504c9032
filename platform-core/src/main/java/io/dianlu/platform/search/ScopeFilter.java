package io.dianlu.platform.search;

import java.util.Set;
import java.util.UUID;

/** What the searching person may see within the tenant. The tenant itself is no part of it: that comes from the tenant's scope. */
public sealed interface ScopeFilter {

    /** Everything of the tenant. */
    record WholeTenant() implements ScopeFilter {}

    /** Only what belongs to one person. */
    record OwnedBy(UUID ownerId) implements ScopeFilter {}

    /** What belongs to these departments, and what belongs to the person, wherever it is. */
    record InDepartments(Set<UUID> departmentIds, UUID orOwnedBy) implements ScopeFilter {

        public InDepartments {
            departmentIds = Set.copyOf(departmentIds);
        }
    }
}
