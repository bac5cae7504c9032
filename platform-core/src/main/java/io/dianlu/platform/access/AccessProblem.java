package io.dianlu.platform.access;

import io.dianlu.platform.shared.ProblemType;

/** Refusals of the access room. */
public enum AccessProblem implements ProblemType {
    OPERATOR_GRANT_NOT_FOUND("operator-grant-not-found", 404),
    OPERATOR_GRANT_OVER("operator-grant-over", 403);

    private final String slug;
    private final int status;

    AccessProblem(String slug, int status) {
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
