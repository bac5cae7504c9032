package io.dianlu.platform.tenancy;

import io.dianlu.platform.shared.ProblemType;

/** Refusals past a limit of the tenant's plan: for good 403, or until some time has passed 429. */
public enum QuotaProblem implements ProblemType {
    PEOPLE_LIMIT_REACHED("people-limit-reached", 403),
    CUSTOMERS_LIMIT_REACHED("customers-limit-reached", 403),
    VISITS_LIMIT_REACHED("visits-limit-reached", 403),
    API_CALLS_LIMIT_REACHED("api-calls-limit-reached", 429),
    TOO_MANY_REQUESTS("too-many-requests", 429);

    private final String slug;
    private final int status;

    QuotaProblem(String slug, int status) {
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
