package io.dianlu.platform.geo;

import java.util.List;

/** The border of an area as rings of WGS-84 points; none of them crosses a pole or the antimeridian. */
final class Outline {

    private final List<Coordinate[]> rings;

    Outline(List<Coordinate[]> rings) {
        this.rings = List.copyOf(rings);
    }

    /** Counts the ring edges that a ray to the east crosses: odd is inside. Some microseconds for a thousand edges. */
    boolean contains(Coordinate point) {
        boolean inside = false;
        for (var ring : rings) {
            var from = ring[ring.length - 1];
            for (var to : ring) {
                if (liesWestOf(point, from, to)) {
                    inside = !inside;
                }
                from = to;
            }
        }
        return inside;
    }

    private static boolean liesWestOf(Coordinate point, Coordinate from, Coordinate to) {
        if (from.lat() > point.lat() == to.lat() > point.lat()) {
            return false;
        }
        double share = (point.lat() - from.lat()) / (to.lat() - from.lat());
        return point.lng() < from.lng() + share * (to.lng() - from.lng());
    }
}
