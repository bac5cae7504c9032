package io.dianlu.platform.identity;

import org.jspecify.annotations.Nullable;

/**
 * A department.
 *
 * @param parentId null at a root
 * @param closed whether it takes no more people, departments and customers; what was done for it stays
 * @param version counts its changes; it is the entity tag an edit must name
 */
public record DepartmentView(
        DepartmentId id, String name, @Nullable DepartmentId parentId, boolean closed, long version) {}
