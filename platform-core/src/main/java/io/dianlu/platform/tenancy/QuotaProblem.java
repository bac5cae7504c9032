package io.dianlu.platform.tenancy;

import io.dianlu.platform.shared.ProblemType;

/** Refusals past a limit of the tenant's plan. */
public enum QuotaProblem implements ProblemType {
    PEOPLE_LIMIT_REACHED("people-limit-reached"),
    CUSTOMERS_LIMIT_REACHED("customers-limit-reached");

    private static final int FORBIDDEN = 403;

    private final String slug;

    QuotaProblem(String slug) {
        this.slug = slug;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return FORBIDDEN;
    }
}
