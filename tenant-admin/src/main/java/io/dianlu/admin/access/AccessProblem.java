package io.dianlu.admin.access;

import io.dianlu.admin.shared.ProblemType;

/** Refusals of the access room. */
public enum AccessProblem implements ProblemType {
    CUSTOMER_NOT_FOUND("customer-not-found", 404);

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
