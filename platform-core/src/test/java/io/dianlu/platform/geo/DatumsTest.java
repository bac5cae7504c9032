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
}
