package io.dianlu.local.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    @DisplayName("The percentile is the value at the nearest rank")
    void nearestRank() {
        var latencies = new Latencies();
        for (int millis = 1; millis <= 10_000; millis++) {
            latencies.add(millis * 1_000_000L);
        }
        assertThat(latencies.percentileMillis(50)).isEqualTo(5_000);
        assertThat(latencies.percentileMillis(99)).isEqualTo(9_900);
        assertThat(latencies.percentileMillis(100)).isEqualTo(10_000);
    }

    @Test
    @DisplayName("Without measurements every percentile is zero")
    void empty() {
        assertThat(new Latencies().percentileMillis(99)).isZero();
    }

    @Test
    @DisplayName("The median of rounds ignores one that was disturbed")
    void medianOfRounds() {
        var median = Round.median(List.of(new Round(10, 100, 1, 2), new Round(1, 5, 50, 90), new Round(9, 90, 1.5, 3)));
        assertThat(median).isEqualTo(new Round(20, 90, 1.5, 3));
    }
}
