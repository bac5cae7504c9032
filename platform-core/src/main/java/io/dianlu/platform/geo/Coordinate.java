package io.dianlu.platform.geo;

/**
 * A point on the earth without its datum; whoever holds one knows which it is.
 *
 * @param lng degrees east, -180 to 180
 * @param lat degrees north, -90 to 90
 */
public record Coordinate(double lng, double lat) {

    /** @throws IllegalArgumentException when a number is not finite or outside its bounds; {@link Position#of} refuses what people sent in */
    public Coordinate {
        if (!isLongitude(lng) || !isLatitude(lat)) {
            throw new IllegalArgumentException("Not a coordinate: longitude " + lng + ", latitude " + lat);
        }
    }

    static boolean isLongitude(double degrees) {
        return degrees >= -180 && degrees <= 180;
    }

    static boolean isLatitude(double degrees) {
        return degrees >= -90 && degrees <= 90;
    }
}
