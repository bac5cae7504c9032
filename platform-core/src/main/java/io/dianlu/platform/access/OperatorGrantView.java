package io.dianlu.platform.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grant as the tenant sees it.
 *
 * @param operatorName how the operator signs in
 * @param endedAt null where nobody ended it before its time
 * @param endedBy who did
 */
public record OperatorGrantView(
        UUID id,
        String operatorName,
        String reason,
        Instant grantedAt,
        Instant until,
        State state,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {

    /** What became of it. */
    public enum State {
        OPEN,
        /** Its time is over. */
        OVER,
        /** Ended before its time. */
        ENDED
    }
}
