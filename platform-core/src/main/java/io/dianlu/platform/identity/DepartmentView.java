package io.dianlu.platform.identity;

import org.jspecify.annotations.Nullable;

/** A department; {@code parentId} is null at a root. */
public record DepartmentView(
        DepartmentId id, String name, @Nullable DepartmentId parentId) {}
