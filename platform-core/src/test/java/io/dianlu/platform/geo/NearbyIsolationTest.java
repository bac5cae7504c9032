package io.dianlu.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.testing.TenantIsolationContract;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The room keeps no tables and answers no request of its own: it is asked through those who place things in it, and at its door. */
@DisplayName("What is near, of another tenant")
class NearbyIsolationTest extends TenantIsolationContract {

    private static final NearbyKind KIND = NearbyKind.lasting("isolation");
    private static final Coordinate HERE = new Coordinate(LNG, LAT);

    private final UUID shop = shop();
    private final UUID visit = checkedIn(shop, Instant.now().toString());

    @Override
    protected List<Question> byId() {
        return List.of();
    }

    @Override
    protected List<Question> lists() {
        return List.of();
    }

    @Override
    protected List<Question> searches() {
        return List.of(
                Question.of("/customers-nearby" + AROUND, shop), Question.of("/check-ins-nearby" + AROUND, visit));
    }

    @Override
    protected List<String> tables() {
        return List.of();
    }

    @Test
    @DisplayName("Under the same id each tenant keeps a place of its own, and neither moves nor removes the other's")
    void sameId() {
        var index = PLATFORM.bean(NearbyIndex.class);
        TenantJobs.run(tenant.id(), () -> place(index));
        TenantJobs.run(stranger.tenant().id(), () -> {
            place(index);
            index.remove(KIND, List.of(new Removal(shop, 0)));
            assertThat(found(index)).isEmpty();
            index.clear(KIND);
        });
        TenantJobs.run(tenant.id(), () -> assertThat(found(index)).containsExactly(shop));
    }

    private void place(NearbyIndex index) {
        index.rebuild(KIND, () -> Stream.of(Placement.of(shop, HERE, owner.id(), tenant.north())));
    }

    private static List<UUID> found(NearbyIndex index) {
        return index.search(KIND, Set.of(Audience.ALL), HERE, 100, 10).stream()
                .map(NearbyHit::id)
                .toList();
    }
}
