package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.DataScope;
import io.dianlu.platform.identity.DepartmentId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The data scope as the queries of people take it. */
final class VisibleDepartments {

    private VisibleDepartments() {}

    /** Those whose people somebody sees beside themselves; null means all of the tenant. */
    static @Nullable Set<DepartmentId> of(DataScope scope) {
        return switch (scope) {
            case DataScope.Tenant _ -> null;
            case DataScope.Own _ -> Set.of();
            case DataScope.Departments own -> own.departments();
        };
    }
}
