package io.dianlu.platform.geo;

/** A published formula that moves a WGS-84 point to the numbers of a shifted datum, wherever the point is. */
@FunctionalInterface
interface Shift {

    Shift GCJ02 = Gcj02Formula::shift;

    Shift BD09 = point -> Bd09Formula.shift(Gcj02Formula.shift(point));

    Coordinate apply(Coordinate point);
}
