package io.dianlu.platform.customer.internal;

import io.dianlu.platform.geo.Coordinate;

/** What is near a point, asked of PostgreSQL: the box around the circle first, which has an index, then the nearest within it. */
final class Surroundings {

    /** By squared degrees with the longitude shrunk at this latitude: exact enough to choose the nearest within twenty kilometers. */
    static final String NEAREST_FIRST = " order by ((c.wgs_lng - ?) * cos(radians(?)))^2 + (c.wgs_lat - ?)^2 limit ?";

    private static final double METERS_PER_DEGREE = 111_000;

    private Surroundings() {}

    static Conditions within(Conditions conditions, Coordinate center, int radiusMeters) {
        double latDegrees = radiusMeters / METERS_PER_DEGREE;
        double lngDegrees = latDegrees / Math.max(0.01, Math.cos(Math.toRadians(center.lat())));
        return conditions
                .and("c.deleted_at is null")
                .and("c.wgs_lat between ? and ?", center.lat() - latDegrees, center.lat() + latDegrees)
                .and("c.wgs_lng between ? and ?", center.lng() - lngDegrees, center.lng() + lngDegrees);
    }
}
