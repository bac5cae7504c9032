package io.dianlu.admin.provisioning;

import io.dianlu.admin.shared.ProblemType;

/** Refusals of the provisioning room. */
public enum ProvisioningProblem implements ProblemType {
    PROVISIONING_RUNNING("provisioning-running", 409),
    PROVISIONING_COMPLETE("provisioning-complete", 409),
    PROVISIONING_UNDONE("provisioning-undone", 409),
    NOBODY_TO_INVITE("nobody-to-invite", 409);

    private final String slug;
    private final int status;

    ProvisioningProblem(String slug, int status) {
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
