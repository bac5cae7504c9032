package io.dianlu.platform.checkin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Redis keeps the arrivals")
class NearbyArrivalsTest {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    @DisplayName("of as many days as a phone may keep a command")
    void past() {
        assertThat(NearbyArrivals.isKept(today)).isTrue();
        assertThat(NearbyArrivals.isKept(today.minusDays(40))).isTrue();
        assertThat(NearbyArrivals.isKept(today.minusDays(42))).isFalse();
    }

    @Test
    @DisplayName("of no day that has begun nowhere")
    void future() {
        assertThat(NearbyArrivals.isKept(today.plusDays(1))).isTrue();
        assertThat(NearbyArrivals.isKept(today.plusDays(3))).isFalse();
        assertThat(NearbyArrivals.isKept(LocalDate.of(2100, 12, 31))).isFalse();
    }
}
