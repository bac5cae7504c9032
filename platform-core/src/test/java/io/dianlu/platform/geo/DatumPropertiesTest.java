package io.dianlu.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each seed stands for a thousand points, the same in every run; the description of a failure names the point. */
@DisplayName("Datums, at a thousand random points,")
class DatumPropertiesTest {

    private static final int POINTS = 1_000;
    private static final double ONE_METER_NORTH = 1 / 111_195.0;

    private record Box(double west, double east, double south, double north) {

        static final Box CHINA = new Box(73.6, 134.8, 17.8, 53.6);
        static final Box AROUND_CHINA = new Box(70, 140, 0, 56);
        static final Box EARTH = new Box(-180, 180, -90, 90);

        Stream<Coordinate> points(long seed) {
            var random = new Random(seed);
            return Stream.generate(
                    () -> new Coordinate(micro(random.nextDouble(west, east)), micro(random.nextDouble(south, north))));
        }

        private static double micro(double degrees) {
            return Math.round(degrees * 1_000_000) / 1_000_000.0;
        }
    }

    private static Stream<Coordinate> inChina(long seed) {
        return Box.CHINA.points(seed).filter(ShiftedArea.GCJ02::contains).limit(POINTS);
    }

    private static Stream<Coordinate> onEarth(long seed) {
        return Stream.concat(
                Box.EARTH.points(seed).limit(POINTS / 2),
                Box.AROUND_CHINA.points(seed).limit(POINTS / 2));
    }

    private static Stream<Datum[]> pairs() {
        var all = Datum.values();
        return IntStream.range(0, all.length * all.length)
                .mapToObj(i -> new Datum[] {all[i / all.length], all[i % all.length]});
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @DisplayName("lead from any to any other and back within a millimeter")
    void thereAndBack(long seed) {
        inChina(seed)
                .forEach(point -> pairs().forEach(pair -> {
                    var start = Datums.convert(point, Datum.WGS84, pair[0]);
                    var back = Datums.convert(Datums.convert(start, pair[0], pair[1]), pair[1], pair[0]);
                    assertThat(Distances.meters(back, start))
                            .as("%s %s %s", point, pair[0], pair[1])
                            .isLessThan(0.001);
                    var home = Datums.convert(start, pair[0], Datum.WGS84);
                    assertThat(Distances.meters(home, point))
                            .as("%s %s", point, pair[0])
                            .isLessThan(0.001);
                }));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @DisplayName("move no point of the earth by more than two kilometers, and none far from China at all")
    void smallEverywhere(long seed) {
        onEarth(seed)
                .forEach(point -> pairs().forEach(pair -> {
                    var moved = Datums.convert(point, pair[0], pair[1]);
                    assertThat(Distances.meters(moved, point))
                            .as("%s %s %s", point, pair[0], pair[1])
                            .isLessThan(2_000);
                    if (point.lng() < 70 || point.lng() > 140 || point.lat() < 0 || point.lat() > 56) {
                        assertThat(moved).isEqualTo(point);
                    }
                }));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @DisplayName("keep points a meter apart a meter apart within a few percent")
    void neighboursStayNeighbours(long seed) {
        inChina(seed)
                .filter(point -> ShiftedArea.GCJ02.contains(northOf(point)))
                .forEach(point -> Stream.of(Datum.values()).forEach(datum -> {
                    double apart = Distances.meters(
                            Datums.convert(point, Datum.WGS84, datum),
                            Datums.convert(northOf(point), Datum.WGS84, datum));
                    assertThat(apart).as("%s %s", point, datum).isBetween(0.95, 1.05);
                }));
    }

    private static Coordinate northOf(Coordinate point) {
        return new Coordinate(point.lng(), point.lat() + ONE_METER_NORTH);
    }
}
