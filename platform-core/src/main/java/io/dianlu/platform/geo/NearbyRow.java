package io.dianlu.platform.geo;

import java.util.UUID;

/** A line for the scripts: {@code id version longitude latitude all audience…}, or {@code id version} for what goes. */
record NearbyRow(String text) {

    /** Redis indexes the square world of Web Mercator. */
    private static final double MAX_LATITUDE = 85.05112878;

    static NearbyRow of(Placement placement) {
        var at = placement.wgs84();
        if (!isIndexable(at)) {
            return removal(placement.id(), placement.version());
        }
        var text = new StringBuilder(160)
                .append(placement.id())
                .append(' ')
                .append(placement.version())
                .append(' ')
                .append(at.lng())
                .append(' ')
                .append(at.lat())
                .append(' ')
                .append(Audience.ALL.name());
        for (var audience : placement.audiences()) {
            text.append(' ').append(audience.name());
        }
        return new NearbyRow(text.toString());
    }

    static NearbyRow removal(UUID id, long version) {
        return new NearbyRow(id + " " + version);
    }

    static boolean isIndexable(Coordinate point) {
        return Math.abs(point.lat()) <= MAX_LATITUDE;
    }
}
