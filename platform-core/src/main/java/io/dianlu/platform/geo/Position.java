package io.dianlu.platform.geo;

import io.dianlu.platform.shared.FieldError;
import io.dianlu.platform.shared.Problem;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Where something is: the value as it came, its datum, and the same point in WGS-84. The raw value is kept for ever, so that a better
 * conversion can be applied later; the WGS-84 point is what distances, maps and the nearby index use.
 *
 * <p>The constructor takes stored values as they are and converts nothing.
 *
 * @param raw as the device or the map gave it, in {@code datum}
 * @param accuracyMeters radius of the device's 68 % confidence; null when chosen on a map
 */
public record Position(
        Coordinate raw,
        Datum datum,
        Coordinate wgs84,
        @Nullable Double accuracyMeters) {

    /** No point is farther from another than half of the earth's circumference. */
    public static final int MAX_ACCURACY_METERS = 20_000_000;

    /** @throws Problem validation-failed on {@code position.lng}, {@code position.lat} or {@code position.accuracyMeters} */
    public static Position of(double lng, double lat, Datum datum, @Nullable Double accuracyMeters) {
        return of("position", lng, lat, datum, accuracyMeters);
    }

    /**
     * A position from a request in which anything may be missing.
     *
     * @param field path of the position in the request, such as {@code rows[3].position}
     * @throws Problem validation-failed with every field that is missing or out of its bounds
     */
    public static Position of(
            String field,
            @Nullable Double lng,
            @Nullable Double lat,
            @Nullable Datum datum,
            @Nullable Double accuracyMeters) {
        var errors = new ArrayList<FieldError>();
        check(errors, field + ".lng", lng, -180, 180);
        check(errors, field + ".lat", lat, -90, 90);
        if (datum == null) {
            errors.add(FieldError.of(field + ".datum", "required"));
        }
        if (accuracyMeters != null) {
            check(errors, field + ".accuracyMeters", accuracyMeters, 0, MAX_ACCURACY_METERS);
        }
        if (lng == null || lat == null || datum == null || !errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        var raw = new Coordinate(lng, lat);
        return new Position(raw, datum, Datums.convert(raw, datum, Datum.WGS84), accuracyMeters);
    }

    /** The same point for a map that draws in another datum. */
    public Coordinate in(Datum wanted) {
        return wanted == datum ? raw : Datums.convert(wgs84, Datum.WGS84, wanted);
    }

    private static void check(ArrayList<FieldError> errors, String field, @Nullable Double value, int min, int max) {
        if (value == null) {
            errors.add(FieldError.of(field, "required"));
        } else if (!(value >= min && value <= max)) {
            errors.add(FieldError.of(field, "out-of-range", min, max));
        }
    }
}
