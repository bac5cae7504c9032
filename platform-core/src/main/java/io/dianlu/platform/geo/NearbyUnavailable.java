package io.dianlu.platform.geo;

import io.dianlu.platform.shared.EngineAway;
import org.jspecify.annotations.Nullable;

/** The nearby index cannot answer; PostgreSQL can. */
public final class NearbyUnavailable extends EngineAway {

    /** What to do about it. */
    public enum Reason {
        /** Redis does not answer: nothing to do but to wait. */
        DOWN,
        /** Redis answers, but the index was never built there or was built before Redis last started: {@link NearbyIndex#rebuild} is due. */
        NOT_BUILT
    }

    private final Reason reason;

    NearbyUnavailable(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
