package io.dianlu.platform.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose rows somebody sees (P-06). Every list, search, map and count of a room is limited by it; a row outside it does not exist for the
 * person.
 */
public sealed interface DataScope {

    /** Whether a row of this owner and department is inside. */
    boolean covers(@Nullable PersonId owner, @Nullable DepartmentId department);

    /** Only what the person owns. */
    record Own(PersonId person) implements DataScope {
        @Override
        public boolean covers(@Nullable PersonId owner, @Nullable DepartmentId department) {
            return person.equals(owner);
        }
    }

    /** What belongs to these departments, and what the person owns. */
    record Departments(Set<DepartmentId> departments, PersonId person) implements DataScope {
        @Override
        public boolean covers(@Nullable PersonId owner, @Nullable DepartmentId department) {
            return person.equals(owner) || (department != null && departments.contains(department));
        }
    }

    /** Everything of the tenant. */
    record Tenant() implements DataScope {
        @Override
        public boolean covers(@Nullable PersonId owner, @Nullable DepartmentId department) {
            return true;
        }
    }
}
