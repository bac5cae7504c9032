package io.dianlu.platform.geo;

import org.jspecify.annotations.Nullable;

/** The nearby index cannot answer; PostgreSQL can. */
public final class NearbyUnavailable extends RuntimeException {

    /** What to do about it. */
    public enum Reason {
        /** Redis does not answer: nothing to do but to wait. */
        DOWN,
        /** Redis answers, but the index was never built there or was built before Redis last started: {@link NearbyIndex#rebuild} is due. */
        NOT_BUILT
    }

    private final Reason reason;

    NearbyUnavailable(Reason reason, String message, @Nullable Throwable cause) {
        // expected while Redis is away, thousands of times: no stack trace
        super(message, cause, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
