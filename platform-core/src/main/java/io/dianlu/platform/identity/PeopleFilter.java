package io.dianlu.platform.identity;

import org.jspecify.annotations.Nullable;

/**
 * What a list of people is narrowed by; null leaves a part out.
 *
 * @param department those who belong to it or to one below it
 * @param nameOrPhone part of a name or phone
 * @param role code of a role; those who have it, beside others or not
 */
public record PeopleFilter(
        @Nullable DepartmentId department,
        @Nullable String nameOrPhone,
        @Nullable String role,
        @Nullable Boolean enabled) {}
