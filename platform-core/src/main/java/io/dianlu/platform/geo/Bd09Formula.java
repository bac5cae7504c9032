package io.dianlu.platform.geo;

import static java.lang.Math.atan2;
import static java.lang.Math.cos;
import static java.lang.Math.hypot;
import static java.lang.Math.sin;

/** The published second shift, from GCJ-02 to BD-09: a small turn and stretch around 0° E 0° N, then a fixed step. */
final class Bd09Formula {

    private static final double WAVE = Math.PI * 3000 / 180;
    private static final double STEP_LNG = 0.0065;
    private static final double STEP_LAT = 0.006;

    private Bd09Formula() {}

    static Coordinate shift(Coordinate gcj02) {
        double x = gcj02.lng();
        double y = gcj02.lat();
        double radius = hypot(x, y) + 0.00002 * sin(y * WAVE);
        double angle = atan2(y, x) + 0.000003 * cos(x * WAVE);
        return new Coordinate(radius * cos(angle) + STEP_LNG, radius * sin(angle) + STEP_LAT);
    }
}
