package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.DepartmentView;
import org.jspecify.annotations.Nullable;

/** What a department says, without its id and version: two commands that mean the same are equal. */
record DepartmentContent(String name, @Nullable DepartmentId parentId) {

    static DepartmentContent of(DepartmentView department) {
        return new DepartmentContent(department.name(), department.parentId());
    }
}
