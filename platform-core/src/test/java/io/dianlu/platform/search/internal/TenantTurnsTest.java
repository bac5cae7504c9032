package io.dianlu.platform.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.shared.Ids;
import io.dianlu.tenant.TenantId;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Changes that wait for the index")
class TenantTurnsTest {

    private final TenantId large = new TenantId(Ids.next());
    private final TenantId small = new TenantId(Ids.next());

    @Test
    @DisplayName("are taken from each tenant in turn: one of a small tenant does not wait for a large one's thousands")
    void inTurn() throws InterruptedException {
        var turns = new TenantTurns<String>(20_000);
        for (int change = 0; change < 5_000; change++) {
            assertThat(turns.offer(large, "large " + change)).isTrue();
        }
        assertThat(turns.offer(small, "small")).isTrue();
        assertThat(turns.take()).isEqualTo("large 0");
        assertThat(turns.take()).isEqualTo("small");
        assertThat(turns.take()).isEqualTo("large 1");
        assertThat(turns.take()).isEqualTo("large 2");
    }

    @Test
    @DisplayName("of one tenant are no more than what is left free for the others")
    void room() {
        var turns = new TenantTurns<String>(10);
        for (int change = 0; change < 5; change++) {
            assertThat(turns.offer(large, "large")).isTrue();
        }
        assertThat(turns.offer(large, "one more")).isFalse();
        for (int change = 0; change < 3; change++) {
            assertThat(turns.offer(small, "small")).isTrue();
        }
        assertThat(turns.offer(small, "one more")).isFalse();
        assertThat(turns.drain()).hasSize(8);
        assertThat(turns.offer(large, "again")).isTrue();
    }

    @Test
    @DisplayName("are waited for")
    void awaited() throws Exception {
        var turns = new TenantTurns<String>(10);
        assertThat(turns.poll(1_000)).isNull();
        var taken = CompletableFuture.supplyAsync(() -> {
            try {
                return turns.take();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
        turns.offer(small, "small");
        assertThat(taken.get()).isEqualTo("small");
    }
}
