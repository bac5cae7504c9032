package io.dianlu.admin.dataplane;

import io.dianlu.admin.shared.ProblemType;

/** Refusals of the data plane that an operator is to hear. */
public enum LookProblem implements ProblemType {
    GRANT_OVER("grant-over", 403);

    private final String slug;
    private final int status;

    LookProblem(String slug, int status) {
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
