package io.dianlu.admin.plan;

import io.dianlu.admin.shared.ProblemType;

/** Refusals of the plan room. */
public enum PlanProblem implements ProblemType {
    PLAN_NOT_FOUND("plan-not-found", 404);

    private final String slug;
    private final int status;

    PlanProblem(String slug, int status) {
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
