package io.dianlu.platform.geo;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A position as an answer carries it.
 *
 * @param lng in {@code datum}, as it was given
 * @param lat in {@code datum}, as it was given
 * @param accuracyMeters absent when unknown
 */
public record PositionView(
        double lng,
        double lat,
        Datum datum,
        Coordinate wgs84,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double accuracyMeters) {

    public static PositionView of(Position position) {
        return new PositionView(
                position.raw().lng(),
                position.raw().lat(),
                position.datum(),
                position.wgs84(),
                position.accuracyMeters());
    }
}
