package io.dianlu.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.dianlu.platform.shared.FieldError;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PositionTest {

    @Test
    @DisplayName("A position keeps the value as it came beside its WGS-84 point")
    void keepsRaw() {
        var position = Position.of(116.38404722455657, 39.91334545536069, Datum.GCJ02, 12.5);
        assertThat(position.raw()).isEqualTo(new Coordinate(116.38404722455657, 39.91334545536069));
        assertThat(position.datum()).isEqualTo(Datum.GCJ02);
        assertThat(position.accuracyMeters()).isEqualTo(12.5);
        assertThat(Distances.meters(position.wgs84(), new Coordinate(116.377817, 39.911954)))
                .isLessThan(0.01);
        assertThat(position.in(Datum.GCJ02)).isEqualTo(position.raw());
    }

    @Test
    @DisplayName("The bounds of longitude, latitude and accuracy belong to the allowed values")
    void bounds() {
        assertThat(Position.of(180, 90, Datum.WGS84, 0.0).wgs84()).isEqualTo(new Coordinate(180, 90));
        assertThat(Position.of(-180, -90, Datum.BD09, null).wgs84()).isEqualTo(new Coordinate(-180, -90));
    }

    @Test
    @DisplayName("Every field that is out of its bounds is named at once")
    void refusesAllAtOnce() {
        var problem = catchThrowableOfType(Problem.class, () -> Position.of(180.01, Double.NaN, Datum.WGS84, -1.0));
        assertThat(problem.type()).isEqualTo(GeneralProblem.VALIDATION_FAILED);
        assertThat(problem.errors())
                .containsExactly(
                        FieldError.of("position.lng", "out-of-range", -180, 180),
                        FieldError.of("position.lat", "out-of-range", -90, 90),
                        FieldError.of("position.accuracyMeters", "out-of-range", 0, Position.MAX_ACCURACY_METERS));
    }

    @Test
    @DisplayName("Infinite numbers are refused")
    void refusesInfinity() {
        assertThatThrownBy(() -> Position.of(Double.POSITIVE_INFINITY, 0, Datum.WGS84, null))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Position.of(0, 0, Datum.WGS84, Double.POSITIVE_INFINITY))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new Coordinate(0, Double.NEGATIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("What a request left out is named with its path")
    void refusesMissing() {
        var empty = new PositionInput(null, null, null, null, null);
        var problem = catchThrowableOfType(Problem.class, () -> empty.toPosition("rows[3].position"));
        assertThat(problem.errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(
                        tuple("rows[3].position.lng", "required"),
                        tuple("rows[3].position.lat", "required"),
                        tuple("rows[3].position.datum", "required"));
    }
}
