package io.dianlu.platform.identity;

import io.dianlu.platform.shared.ProblemType;

/** Refusals of the identity room. */
public enum IdentityProblem implements ProblemType {
    PERSON_NOT_FOUND("person-not-found", 404),
    DEPARTMENT_NOT_FOUND("department-not-found", 404),
    DEPARTMENT_IN_USE("department-in-use", 409),
    DEPARTMENT_HAS_VISITS("department-has-visits", 409),
    LOGIN_ELSEWHERE("login-elsewhere", 409),
    LOGINS_UNAVAILABLE("logins-unavailable", 503),
    API_CLIENT_NOT_FOUND("api-client-not-found", 404),
    TOO_MANY_API_CLIENTS("too-many-api-clients", 409),
    LAST_ADMINISTRATOR("last-administrator", 409),
    ROLE_NOT_FOUND("role-not-found", 404),
    ROLE_FIXED("role-fixed", 409),
    ROLE_IN_USE("role-in-use", 409),
    TENANT_IN_USE("tenant-in-use", 409);

    private final String slug;
    private final int status;

    IdentityProblem(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }
}
