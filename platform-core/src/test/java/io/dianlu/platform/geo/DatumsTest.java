package io.dianlu.platform.geo;

import static io.dianlu.platform.geo.Datum.BD09;
import static io.dianlu.platform.geo.Datum.GCJ02;
import static io.dianlu.platform.geo.Datum.WGS84;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatumsTest {

    private static final Offset<Double> A_CENTIMETER = within(1e-7);

    /** gcoord stops its own inversion at this error. */
    private static final Offset<Double> A_DECIMETER = within(1e-6);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Shanghai, 121.5272106, 31.1774276, 121.531541859215, 31.17530398364597",
        "Shenzhen, 113.912316, 22.543847, 113.9171764808363, 22.540796131694766",
        "Beijing, 116.377817, 39.911954, 116.38404722455657, 39.91334545536069"
    })
    @DisplayName("WGS-84 becomes GCJ-02 as the vectors published with eviltransform say")
    void publishedGcj02(String city, double lng, double lat, double shiftedLng, double shiftedLat) {
        var converted = Datums.convert(new Coordinate(lng, lat), WGS84, GCJ02);
        assertThat(converted.lng()).isCloseTo(shiftedLng, A_CENTIMETER);
        assertThat(converted.lat()).isCloseTo(shiftedLat, A_CENTIMETER);
    }

    @Test
    @DisplayName("WGS-84 becomes BD-09 as the example published with gcoord says")
    void publishedBd09() {
        var converted = Datums.convert(new Coordinate(116.403988, 39.914266), WGS84, BD09);
        assertThat(converted.lng()).isCloseTo(116.41661560068297, A_CENTIMETER);
        assertThat(converted.lat()).isCloseTo(39.92196580126834, A_CENTIMETER);
    }

    @Test
    @DisplayName("GCJ-02 becomes WGS-84 as the example published with gcoord says")
    void publishedWgs84() {
        var converted = Datums.convert(new Coordinate(123, 45), GCJ02, WGS84);
        assertThat(converted.lng()).isCloseTo(122.99395597, A_DECIMETER);
        assertThat(converted.lat()).isCloseTo(44.99804071, A_DECIMETER);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Hong Kong, 114.1694, 22.3193",
        "Macao, 113.5439, 22.1987",
        "Dongxing beside Vietnam, 107.972, 21.546",
        "Ruili beside Myanmar, 97.855, 24.010",
        "Hekou beside Vietnam, 103.962, 22.510",
        "Khorgos beside Kazakhstan, 80.410, 44.210",
        "Manzhouli beside Russia, 117.430, 49.600",
        "Heihe beside Russia, 127.490, 50.245",
        "Dandong beside North Korea, 124.390, 40.125",
        "Xiamen beside Kinmen, 118.190, 24.480",
        "Shengsi in the East China Sea, 122.450, 30.727",
        "Yongxing in the South China Sea, 112.337, 16.833"
    })
    @DisplayName("Both datums are shifted on the Chinese side of the border, in Hong Kong and in Macao")
    void shiftedInside(String place, double lng, double lat) {
        var point = new Coordinate(lng, lat);
        for (var datum : new Datum[] {GCJ02, BD09}) {
            var shifted = Datums.convert(point, WGS84, datum);
            assertThat(Distances.meters(shifted, point)).isBetween(50.0, 2_000.0);
            assertThat(Distances.meters(Datums.convert(shifted, datum, WGS84), point))
                    .isLessThan(0.001);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Taipei, 121.5654, 25.0330",
        "Kinmen, 118.3186, 24.4321",
        "Matsu, 119.9397, 26.1609",
        "Penghu, 119.5665, 23.5655"
    })
    @DisplayName("In Taiwan GCJ-02 equals WGS-84 and BD-09 is shifted, as Tencent and Baidu document")
    void taiwan(String place, double lng, double lat) {
        var point = new Coordinate(lng, lat);
        assertThat(Datums.convert(point, WGS84, GCJ02)).isEqualTo(point);
        assertThat(Datums.convert(point, GCJ02, WGS84)).isEqualTo(point);
        var baidu = Datums.convert(point, WGS84, BD09);
        assertThat(Distances.meters(baidu, point)).isBetween(50.0, 2_000.0);
        assertThat(Distances.meters(Datums.convert(baidu, BD09, WGS84), point)).isLessThan(0.001);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "north pole, 0, 90",
        "south pole, 0, -90",
        "antimeridian from the east, 180, 45",
        "antimeridian from the west, -180, 45",
        "null island, 0, 0",
        "Seoul, 126.978, 37.567",
        "Hanoi, 105.834, 21.028",
        "Ulaanbaatar, 106.917, 47.919",
        "Kathmandu, 85.324, 27.717",
        "Thimphu, 89.639, 27.473",
        "Almaty, 76.886, 43.239",
        "Vladivostok, 131.886, 43.116",
        "Tokyo, 139.691, 35.689",
        "Manila, 120.984, 14.599",
        "Singapore, 103.820, 1.352"
    })
    @DisplayName("Abroad, at the poles and at the antimeridian all datums are equal")
    void equalOutside(String place, double lng, double lat) {
        var point = new Coordinate(lng, lat);
        for (var from : Datum.values()) {
            for (var to : Datum.values()) {
                assertThat(Datums.convert(point, from, to)).isEqualTo(point);
            }
        }
    }
}
