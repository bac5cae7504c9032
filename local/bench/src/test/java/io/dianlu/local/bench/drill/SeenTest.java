package io.dianlu.local.bench.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What people saw")
class SeenTest {

    @Test
    @DisplayName("is counted by status, kind of problem and who answered in whose place")
    void answers() {
        var seen = new Seen();
        seen.answer(Kind.CREATE, 201, "{}");
        seen.answer(Kind.CREATE, 503, "{\"slug\":\"engine-unavailable\",\"status\":503}");
        seen.answer(Kind.SEARCH, 200, "{\"answeredBy\":\"POSTGRESQL\"}");
        seen.nothing(Kind.SEARCH);
        var summaries = seen.end();
        seen.nothing(Kind.CREATE);
        assertThat(summaries.get(Kind.CREATE).answers()).isEqualTo(Map.of("201", 1, "503 engine-unavailable", 1));
        assertThat(summaries.get(Kind.SEARCH).answers()).isEqualTo(Map.of("200 by PostgreSQL", 1, "no answer", 1));
        assertThat(summaries.get(Kind.CHECK_IN).answers()).isEmpty();
    }

    @Test
    @DisplayName("includes how long nobody got a good answer, refusals not counted as such")
    void gap() {
        var clock = new AtomicLong();
        var seen = new Seen(clock::get);
        clock.set(1_000_000_000);
        seen.answer(Kind.READ, 200, "");
        clock.set(3_000_000_000L);
        seen.answer(Kind.READ, 503, "");
        clock.set(4_500_000_000L);
        seen.answer(Kind.READ, 200, "");
        clock.set(5_000_000_000L);
        var summaries = seen.end();
        assertThat(summaries.get(Kind.READ).longestGapMillis()).isEqualTo(3_500);
        assertThat(summaries.get(Kind.PAGE).longestGapMillis()).isEqualTo(5_000);
    }
}
