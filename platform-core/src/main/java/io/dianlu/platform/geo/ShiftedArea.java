package io.dianlu.platform.geo;

/** Where a datum differs from WGS-84: the rectangle around China that map libraries commonly use. */
enum ShiftedArea {
    GCJ02,
    BD09;

    /** A shift moves no point of the area farther than this. */
    private static final double REACH_DEGREES = 0.03;

    /** @param wgs84 judged by where the point really is */
    boolean contains(Coordinate wgs84) {
        return isWithin(wgs84, 0);
    }

    /** Whether a shifted point of the area could have these numbers. */
    boolean isNear(Coordinate point) {
        return isWithin(point, REACH_DEGREES);
    }

    private static boolean isWithin(Coordinate point, double margin) {
        return point.lng() >= 72.004 - margin
                && point.lng() <= 137.8347 + margin
                && point.lat() >= 0.8293 - margin
                && point.lat() <= 55.8271 + margin;
    }
}
