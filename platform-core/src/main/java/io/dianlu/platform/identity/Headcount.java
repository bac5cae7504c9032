package io.dianlu.platform.identity;

/**
 * How many people belong to a department itself, not to one below it.
 *
 * @param people enabled or not; somebody of two departments counts in both
 */
public record Headcount(DepartmentId departmentId, long people) {}
