package io.dianlu.platform.visit;

import io.dianlu.platform.shared.ProblemType;

/** Refusals of the visit room. */
public enum VisitProblem implements ProblemType {
    VISIT_NOT_FOUND("visit-not-found", 404),
    /** The rep is checked in at another customer; member {@code current} is that visit. */
    VISIT_ALREADY_OPEN("visit-already-open", 409),
    /** The record of a visit that is over can be changed on its day only. */
    RECORD_CLOSED("record-closed", 409);

    private final String slug;
    private final int status;

    VisitProblem(String slug, int status) {
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
