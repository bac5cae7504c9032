package io.dianlu.platform.checkin;

import io.dianlu.platform.shared.ProblemType;

/** Refusals of the check-in room. */
public enum CheckInProblem implements ProblemType {
    ALREADY_CHECKED_IN("already-checked-in", 409),
    NOT_CHECKED_IN("not-checked-in", 409),
    ALREADY_CHECKED_OUT("already-checked-out", 409);

    private final String slug;
    private final int status;

    CheckInProblem(String slug, int status) {
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
