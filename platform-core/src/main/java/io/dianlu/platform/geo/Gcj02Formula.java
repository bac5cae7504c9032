package io.dianlu.platform.geo;

import static java.lang.Math.PI;
import static java.lang.Math.abs;
import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toRadians;

/**
 * The approximation of GCJ-02 that has been public since 2010: a polynomial and sine waves around 105° E 35° N give an offset in meters, which the radii of the
 * Krasovsky 1940 ellipsoid turn into degrees.
 */
final class Gcj02Formula {

    /** Semi-major axis of Krasovsky 1940, meters. */
    private static final double SEMI_MAJOR_METERS = 6_378_245.0;

    /** First eccentricity squared of Krasovsky 1940. */
    private static final double ECCENTRICITY_SQUARED = 0.00669342162296594323;

    private static final double ORIGIN_LNG = 105;
    private static final double ORIGIN_LAT = 35;

    private Gcj02Formula() {}

    static Coordinate shift(Coordinate wgs84) {
        double x = wgs84.lng() - ORIGIN_LNG;
        double y = wgs84.lat() - ORIGIN_LAT;
        double lat = toRadians(wgs84.lat());
        double curvature = 1 - ECCENTRICITY_SQUARED * sin(lat) * sin(lat);
        double meridianRadius = SEMI_MAJOR_METERS * (1 - ECCENTRICITY_SQUARED) / (curvature * sqrt(curvature));
        double parallelRadius = SEMI_MAJOR_METERS / sqrt(curvature) * cos(lat);
        return new Coordinate(
                wgs84.lng() + Math.toDegrees(eastMeters(x, y) / parallelRadius),
                wgs84.lat() + Math.toDegrees(northMeters(x, y) / meridianRadius));
    }

    private static double eastMeters(double x, double y) {
        double trend = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * sqrt(abs(x));
        double waves = 20 * sin(6 * PI * x)
                + 20 * sin(2 * PI * x)
                + 20 * sin(PI * x)
                + 40 * sin(PI * x / 3)
                + 150 * sin(PI * x / 12)
                + 300 * sin(PI * x / 30);
        return trend + waves * 2 / 3;
    }

    private static double northMeters(double x, double y) {
        double trend = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * sqrt(abs(x));
        // the first two waves follow x here too: so it was published
        double waves = 20 * sin(6 * PI * x)
                + 20 * sin(2 * PI * x)
                + 20 * sin(PI * y)
                + 40 * sin(PI * y / 3)
                + 160 * sin(PI * y / 12)
                + 320 * sin(PI * y / 30);
        return trend + waves * 2 / 3;
    }
}
