package io.dianlu.platform.geo;

/** Distances over the earth between WGS-84 points. */
public final class Distances {

    /**
     * Mean radius of the earth, meters: (2a + b) / 3 of the WGS-84 ellipsoid, as the IUGG defines R₁ (H. Moritz, Geodetic Reference System 1980, Journal of
     * Geodesy 74, 2000). Against the ellipsoid the sphere is wrong by at most 0.6 %, which is 3 m of 500.
     */
    public static final double EARTH_RADIUS_METERS = 6_371_008.8;

    private Distances() {}

    /** Great-circle distance in meters by the haversine formula, which stays exact for points a few centimeters apart. */
    public static double meters(Coordinate a, Coordinate b) {
        double latA = Math.toRadians(a.lat());
        double latB = Math.toRadians(b.lat());
        double haversine = squaredHalfSine(latB - latA)
                + Math.cos(latA) * Math.cos(latB) * squaredHalfSine(Math.toRadians(b.lng() - a.lng()));
        // rounding may lift antipodes above 1
        return 2 * EARTH_RADIUS_METERS * Math.asin(Math.sqrt(Math.min(1, haversine)));
    }

    /** Whether the points are at most {@code meters} apart. */
    public static boolean withinMeters(Coordinate a, Coordinate b, double meters) {
        return meters(a, b) <= meters;
    }

    private static double squaredHalfSine(double radians) {
        double halfSine = Math.sin(radians / 2);
        return halfSine * halfSine;
    }
}
