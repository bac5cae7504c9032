package io.dianlu.platform.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Check-ins")
class CheckInsNearbyTest extends RepAtAShop {

    @AfterEach
    void mend() {
        platform.redis().mend();
    }

    @Test
    @DisplayName("are found around a point from Redis, within the data scope and the tenant")
    void nearby() {
        var southern = platform.person(tenant, "南方", Role.REP, tenant.south());
        var southVisit = southern.visit(southern.shop("南店", LNG, LAT));
        var north = platform.person(tenant, "北区主管", Role.MANAGER, tenant.north());
        var boss = platform.person(tenant, "老板", Role.BOSS, null);
        var stranger = platform.person(platform.newTenant(), "外人", Role.BOSS, null);
        checkIn(here(Ids.next(), Instant.now()));
        southern.put("/visits/" + southVisit + "/check-in", here(Ids.next(), Instant.now(), LNG + 0.001, LAT));
        var path = "/check-ins-nearby?datum=WGS84&radiusMeters=500&lng=" + LNG + "&lat=" + LAT;
        FieldPlatform.await(() -> boss.get(path).at("/answeredBy").asString().equals("REDIS")
                && boss.get(path).at("/items").size() == 2);
        assertThat(visits(boss.get(path))).containsExactly(visit, southVisit);
        assertThat(visits(north.get(path))).containsExactly(visit);
        assertThat(visits(southern.get(path))).containsExactly(southVisit);
        assertThat(visits(stranger.get(path))).isEmpty();

        platform.redis().cut();
        var fromPostgres = boss.get(path);
        assertThat(fromPostgres.at("/answeredBy").asString()).isEqualTo("POSTGRESQL");
        assertThat(visits(fromPostgres)).containsExactly(visit, southVisit);
        assertThat(visits(north.get(path))).containsExactly(visit);
        platform.redis().mend();
        // whoever comes next on this platform wants Redis at once
        FieldPlatform.await(() -> boss.get(path).at("/answeredBy").asString().equals("REDIS"));
    }

    @Test
    @DisplayName("are taken while Redis is down, found all the same, and reach the index when it is back")
    void redisDown() {
        var path = "/check-ins-nearby?datum=WGS84&lng=" + LNG + "&lat=" + LAT;
        FieldPlatform.await(() -> rep.get(path).at("/answeredBy").asString().equals("REDIS"));
        platform.redis().cut();
        assertThat(checkIn(here(Ids.next(), Instant.now())).status()).isEqualTo(200);
        assertThat(visits(rep.get(path))).containsExactly(visit);
        platform.redis().mend();
        FieldPlatform.await(() -> rep.get(path).at("/answeredBy").asString().equals("REDIS"));
        platform.tellAgain(tenant.id());
        FieldPlatform.await(() -> {
            var answer = rep.get(path);
            return answer.at("/answeredBy").asString().equals("REDIS")
                    && visits(answer).contains(visit);
        });
    }

    @Test
    @DisplayName("are searched within fifty meters to twenty kilometers")
    void radius() {
        var path = "/check-ins-nearby?datum=WGS84&lng=" + LNG + "&lat=" + LAT + "&radiusMeters=";
        assertThat(rep.get(path + 50).status()).isEqualTo(200);
        assertThat(rep.get(path + 20_000).status()).isEqualTo(200);
        assertThat(rep.get(path + 49).status()).isEqualTo(422);
        assertThat(rep.get(path + 20_001).status()).isEqualTo(422);
    }

    private static List<UUID> visits(Reply reply) {
        return reply.at("/items")
                .valueStream()
                .map(item -> UUID.fromString(item.at("/visitId").asString()))
                .toList();
    }
}
