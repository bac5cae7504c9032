package io.dianlu.platform.geo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A position as a request carries it; anything may be missing until {@link #toPosition} has looked.
 *
 * @param fixedAt when the device made the fix, by the device's clock
 */
public record PositionInput(
        @Nullable Double lng,
        @Nullable Double lat,
        @Nullable Datum datum,
        @Nullable Double accuracyMeters,
        @Nullable Instant fixedAt) {

    /**
     * @param field path of this position in the request
     * @throws io.dianlu.platform.shared.Problem validation-failed with every field that is missing or out of its bounds
     */
    public Position toPosition(String field) {
        return Position.of(field, lng, lat, datum, accuracyMeters);
    }
}
