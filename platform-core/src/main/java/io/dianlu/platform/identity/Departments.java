package io.dianlu.platform.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Door to the department tree of the tenant; at most {@value #MAX} departments. */
public interface Departments {

    int MAX = 1000;

    /** The whole tree, depth first, siblings by name. */
    List<DepartmentView> tree();

    /**
     * Creates, renames or moves a department (people.manage).
     *
     * @throws io.dianlu.platform.shared.Problem validation-failed (also for a move below itself), forbidden, department-not-found
     */
    DepartmentView put(DepartmentId id, String name, @Nullable DepartmentId parent);
}
