package io.dianlu.platform.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A cursor")
class CursorTest {

    @Test
    @DisplayName("gives back the keys of the last row")
    void keys() {
        var id = UUID.fromString("019abcde-0000-7000-8000-000000000001");
        var at = Instant.parse("2026-11-27T08:00:00.123456Z");
        var keys = Cursor.keys(Cursor.of("-at", LocalDate.of(2026, 11, 27), at, id, null), "-at", 4);
        assertThat(Cursor.day(keys.get(0))).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(Cursor.moment(keys.get(1))).isEqualTo(at);
        assertThat(Cursor.id(keys.get(2))).isEqualTo(id);
        assertThat(keys.get(3)).isNull();
    }

    @Test
    @DisplayName("holds moments from the first to the last year of our calendar")
    void moments() {
        assertThat(Cursor.moment("0001-01-01T00:00:00Z")).isNotNull();
        assertThat(Cursor.moment("9999-12-31T23:59:59.999999Z")).isNotNull();
        assertThat(Cursor.day("9999-12-31")).isNotNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "+10000-01-01T00:00:00Z", "0000-12-31T23:59:59Z", "+10000-01-01", "0000-12-31"})
    @DisplayName("with a key that was forged is refused by its name")
    void forged(String key) {
        refused(() -> Cursor.moment(key));
        refused(() -> Cursor.day(key));
        refused(() -> Cursor.id(key));
    }

    private static void refused(ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(FieldError::field)
                                .containsExactly("cursor"));
    }
}
