package io.dianlu.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DatumsProperties {

    private static final double ONE_METER_NORTH = 1 / 111_195.0;

    @Property(tries = 5000)
    @Label("From WGS-84 to another datum and back ends within a millimeter")
    void thereAndBack(@ForAll("pointsInChina") Coordinate point, @ForAll Datum datum) {
        var back = Datums.convert(Datums.convert(point, Datum.WGS84, datum), datum, Datum.WGS84);
        assertThat(Distances.meters(back, point)).isLessThan(0.001);
    }

    @Property(tries = 5000)
    @Label("From any datum to any other and back ends within a millimeter")
    void betweenAnyTwo(@ForAll("pointsInChina") Coordinate point, @ForAll Datum from, @ForAll Datum to) {
        var start = Datums.convert(point, Datum.WGS84, from);
        var back = Datums.convert(Datums.convert(start, from, to), to, from);
        assertThat(Distances.meters(back, start)).isLessThan(0.001);
    }

    @Property(tries = 5000)
    @Label("A conversion never fails and moves no point of the earth by more than two kilometers")
    void smallEverywhere(@ForAll("pointsOnEarth") Coordinate point, @ForAll Datum from, @ForAll Datum to) {
        assertThat(Distances.meters(Datums.convert(point, from, to), point)).isLessThan(2_000);
    }

    @Property(tries = 5000)
    @Label("Far from China all datums are equal")
    void equalFarAway(@ForAll("pointsOnEarth") Coordinate point, @ForAll Datum from, @ForAll Datum to) {
        if (point.lng() < 70 || point.lng() > 140 || point.lat() < 0 || point.lat() > 56) {
            assertThat(Datums.convert(point, from, to)).isEqualTo(point);
        }
    }

    @Property(tries = 5000)
    @Label("Points a meter apart stay a meter apart within a few percent")
    void neighboursStayNeighbours(@ForAll("pointsInChina") Coordinate point, @ForAll Datum datum) {
        var neighbour = new Coordinate(point.lng(), point.lat() + ONE_METER_NORTH);
        if (ShiftedArea.GCJ02.contains(neighbour)) {
            double apart = Distances.meters(
                    Datums.convert(point, Datum.WGS84, datum), Datums.convert(neighbour, Datum.WGS84, datum));
            assertThat(apart).isBetween(0.95, 1.05);
        }
    }

    @Provide
    Arbitrary<Coordinate> pointsInChina() {
        return points(73.6, 134.8, 17.8, 53.6).filter(ShiftedArea.GCJ02::contains);
    }

    @Provide
    Arbitrary<Coordinate> pointsOnEarth() {
        return Arbitraries.oneOf(points(-180, 180, -90, 90), points(70, 140, 0, 56));
    }

    private static Arbitrary<Coordinate> points(double west, double east, double south, double north) {
        return Combinators.combine(
                        Arbitraries.doubles().between(west, east).ofScale(6),
                        Arbitraries.doubles().between(south, north).ofScale(6))
                .as(Coordinate::new);
    }
}
