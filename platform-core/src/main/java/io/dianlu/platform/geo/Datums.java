package io.dianlu.platform.geo;

/**
 * Converts between datums. Inside their areas the published approximations of GCJ-02 and BD-09 are used, and inverted by iteration: there and back
 * again differs by less than a millimeter. How far the approximation is from the official, secret conversion cannot be bounded by us; published comparisons
 * speak of a few meters at most.
 */
public final class Datums {

    private Datums() {}

    /**
     * The same point in another datum. Outside the area where a datum is used its numbers equal WGS-84's; a shifted value right beyond the border may stand
     * for two points, and then the one inside is meant.
     */
    public static Coordinate convert(Coordinate point, Datum from, Datum to) {
        if (from == to) {
            return point;
        }
        return fromWgs84(toWgs84(point, from), to);
    }

    private static Coordinate toWgs84(Coordinate point, Datum from) {
        return switch (from) {
            case WGS84 -> point;
            case GCJ02 -> unshift(point, Shift.GCJ02, ShiftedArea.GCJ02);
            case BD09 -> unshift(point, Shift.BD09, ShiftedArea.BD09);
        };
    }

    private static Coordinate fromWgs84(Coordinate point, Datum to) {
        return switch (to) {
            case WGS84 -> point;
            case GCJ02 -> ShiftedArea.GCJ02.contains(point) ? Shift.GCJ02.apply(point) : point;
            case BD09 -> ShiftedArea.BD09.contains(point) ? Shift.BD09.apply(point) : point;
        };
    }

    private static Coordinate unshift(Coordinate point, Shift shift, ShiftedArea area) {
        if (!area.isNear(point)) {
            return point;
        }
        var unshifted = Inverse.of(shift, point);
        return area.contains(unshifted) ? unshifted : point;
    }
}
