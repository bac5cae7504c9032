package io.dianlu.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ResultTest {

    @Test
    @DisplayName("A result is one line of JSON with a point in every fraction")
    void oneLine() {
        var result = new Result("customer-read", 16, 2500.04, 3.1, 9.87, 0.4567, 5000, 0.5, true, "words");
        assertThat(result.json())
                .isEqualTo("{\"name\":\"customer-read\",\"clients\":16,\"rps\":2500.0,\"p50Ms\":3.10,\"p99Ms\":9.87,"
                        + "\"cpuMsPerRequest\":0.457,\"ceilingRps\":5000.0,\"ratio\":0.500,\"busy\":true}");
    }

    @Test
    @DisplayName("The ceiling adds up the costs of its parts")
    void ceiling() {
        assertThat(Comparison.ceiling(List.of(20_000.0, 5_000.0))).isCloseTo(4_000, within(0.001));
    }
}
