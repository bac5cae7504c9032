package io.dianlu.platform.geo;

/** Where the numbers of a datum differ from WGS-84's, as the makers of the maps document it. */
enum ShiftedArea {
    /** Mainland China, Hong Kong and Macao. */
    GCJ02 {
        @Override
        boolean isShifted(Coordinate wgs84) {
            return CHINA.contains(wgs84) && !TAIWAN.contains(wgs84);
        }
    },
    /** The same and Taiwan. */
    BD09 {
        @Override
        boolean isShifted(Coordinate wgs84) {
            return CHINA.contains(wgs84) || TAIWAN.contains(wgs84);
        }
    };

    private static final Outline CHINA = OutlineFile.read("/geo/china-outline.txt");
    private static final Outline TAIWAN = OutlineFile.read("/geo/taiwan-outline.txt");

    /** A shift moves no point of the area farther than this. */
    private static final double REACH_DEGREES = 0.03;

    abstract boolean isShifted(Coordinate wgs84);

    /** @param wgs84 judged by where the point really is */
    boolean contains(Coordinate wgs84) {
        return isWithinBounds(wgs84, 0) && isShifted(wgs84);
    }

    /** Whether a shifted point of the area could have these numbers. */
    boolean isNear(Coordinate point) {
        return isWithinBounds(point, REACH_DEGREES);
    }

    private static boolean isWithinBounds(Coordinate point, double margin) {
        return point.lng() >= 73 - margin
                && point.lng() <= 136 + margin
                && point.lat() >= 15 - margin
                && point.lat() <= 54 + margin;
    }
}
