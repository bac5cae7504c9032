package io.dianlu.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DistancesTest {

    private static final Coordinate PEOPLES_SQUARE = new Coordinate(121.4737, 31.2304);

    @Test
    @DisplayName("A degree of the equator and of a meridian is 111,195 meters on the mean sphere")
    void oneDegree() {
        var origin = new Coordinate(0, 0);
        assertThat(Distances.meters(origin, new Coordinate(1, 0))).isCloseTo(111_195.08, within(0.01));
        assertThat(Distances.meters(origin, new Coordinate(0, 1))).isCloseTo(111_195.08, within(0.01));
    }

    @Test
    @DisplayName("Beijing and Shanghai are 1,067 kilometers apart, whichever is asked first")
    void betweenCities() {
        var beijing = new Coordinate(116.4074, 39.9042);
        assertThat(Distances.meters(beijing, PEOPLES_SQUARE)).isCloseTo(1_067_000, within(1_000.0));
        assertThat(Distances.meters(PEOPLES_SQUARE, beijing)).isEqualTo(Distances.meters(beijing, PEOPLES_SQUARE));
    }

    @Test
    @DisplayName("Ten centimeters are ten centimeters")
    void shortDistance() {
        var beside = new Coordinate(PEOPLES_SQUARE.lng(), PEOPLES_SQUARE.lat() + 0.1 / 111_195.08);
        assertThat(Distances.meters(PEOPLES_SQUARE, beside)).isCloseTo(0.1, within(0.0001));
    }

    @Test
    @DisplayName("The antimeridian and the poles are no border")
    void acrossTheSeam() {
        assertThat(Distances.meters(new Coordinate(180, 10), new Coordinate(-180, 10)))
                .isCloseTo(0, within(1e-6));
        assertThat(Distances.meters(new Coordinate(179.999, 0), new Coordinate(-179.999, 0)))
                .isCloseTo(222.39, within(0.01));
        assertThat(Distances.meters(new Coordinate(0, 90), new Coordinate(120, 90)))
                .isCloseTo(0, within(1e-6));
    }

    @Test
    @DisplayName("Antipodes are half of the circumference apart")
    void antipodes() {
        double half = Math.PI * Distances.EARTH_RADIUS_METERS;
        assertThat(Distances.meters(new Coordinate(30, 40), new Coordinate(-150, -40)))
                .isCloseTo(half, within(1.0));
    }

    @Test
    @DisplayName("A point is within a radius when it lies on the circle or inside")
    void withinRadius() {
        var other = new Coordinate(121.4747, 31.2304);
        double meters = Distances.meters(PEOPLES_SQUARE, other);
        assertThat(Distances.withinMeters(PEOPLES_SQUARE, other, meters)).isTrue();
        assertThat(Distances.withinMeters(PEOPLES_SQUARE, other, meters - 0.001))
                .isFalse();
    }
}
