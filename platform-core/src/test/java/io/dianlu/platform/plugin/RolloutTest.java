package io.dianlu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.tenant.TenantId;
import io.dianlu.tenant.plugin.Rollout;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rollout of a version")
class RolloutTest {

    private static final Random RANDOM = new Random(20_261_128);
    private static final List<TenantId> TENANTS = Stream.generate(
                    () -> new TenantId(new UUID(RANDOM.nextLong(), RANDOM.nextLong())))
            .limit(2_000)
            .toList();

    private static long reached(String plugin, int percent) {
        var rollout = new Rollout(percent, Set.of());
        return TENANTS.stream()
                .filter(tenant -> rollout.includes(plugin, tenant))
                .count();
    }

    @Test
    @DisplayName("reaches about the share that was asked for, nobody at 0, everybody at 100")
    void share() {
        assertThat(reached("shelf", 0)).isZero();
        assertThat(reached("shelf", 10)).isBetween(150L, 250L);
        assertThat(reached("shelf", 50)).isBetween(900L, 1_100L);
        assertThat(reached("shelf", 100)).isEqualTo(TENANTS.size());
    }

    @Test
    @DisplayName("takes nobody out when the share grows, and begins with other tenants for another plugin")
    void grows() {
        for (int percent = 0; percent < 100; percent++) {
            var smaller = new Rollout(percent, Set.of());
            var larger = new Rollout(percent + 1, Set.of());
            assertThat(TENANTS)
                    .allMatch(tenant -> !smaller.includes("shelf", tenant) || larger.includes("shelf", tenant));
        }
        var tenth = new Rollout(10, Set.of());
        assertThat(TENANTS)
                .anyMatch(tenant -> tenth.includes("shelf", tenant) && !tenth.includes("van", tenant))
                .anyMatch(tenant -> !tenth.includes("shelf", tenant) && tenth.includes("van", tenant));
    }

    @Test
    @DisplayName("reaches named tenants whatever the share")
    void named() {
        var rollout = new Rollout(0, Set.of(TENANTS.getFirst().value()));
        assertThat(TENANTS)
                .filteredOn(tenant -> rollout.includes("shelf", tenant))
                .containsOnly(TENANTS.getFirst());
    }
}
