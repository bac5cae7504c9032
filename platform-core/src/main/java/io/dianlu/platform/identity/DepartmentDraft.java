package io.dianlu.platform.identity;

import org.jspecify.annotations.Nullable;

/**
 * A department as somebody writes it down.
 *
 * @param id made by the caller, so that the draft may be sent twice; null asks for a new one; of no effect in an edit
 * @param name up to 60 characters
 * @param parentId the department above, or null for a root
 */
public record DepartmentDraft(
        @Nullable DepartmentId id,
        @Nullable String name,
        @Nullable DepartmentId parentId) {}
