package io.dianlu.platform.customer;

import io.dianlu.platform.shared.ProblemType;

/** Refusals of the customer room. */
public enum CustomerProblem implements ProblemType {
    CUSTOMER_NOT_FOUND("customer-not-found", 404),
    /** Something of the tenant still points at it, such as a visit. */
    CUSTOMER_IN_USE("customer-in-use", 409),
    MATURITY_NOT_FOUND("maturity-not-found", 404),
    CUSTOM_FIELD_NOT_FOUND("custom-field-not-found", 404);

    private final String slug;
    private final int status;

    CustomerProblem(String slug, int status) {
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
