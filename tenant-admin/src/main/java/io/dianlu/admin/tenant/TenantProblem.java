package io.dianlu.admin.tenant;

import io.dianlu.admin.shared.ProblemType;

/** Refusals of the tenant room. */
public enum TenantProblem implements ProblemType {
    TENANT_NOT_FOUND("tenant-not-found", 404),
    ALIAS_TAKEN("alias-taken", 409),
    STATE_CHANGE_REFUSED("state-change-refused", 409),
    PURGE_TOO_EARLY("purge-too-early", 409),
    NO_TRIAL("no-trial", 409);

    private final String slug;
    private final int status;

    TenantProblem(String slug, int status) {
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
