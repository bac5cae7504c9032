package io.dianlu.platform.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Check-ins")
class CheckInsTest extends RepAtAShop {

    @Test
    @DisplayName("without a position need a reason of at most 200 characters")
    void withoutPosition() {
        var command = new HashMap<String, Object>(
                Map.of("id", Ids.next(), "at", Instant.now().toString()));
        assertThat(checkIn(command).at("/errors/0/field").asString()).isEqualTo("withoutPositionReason");
        command.put("withoutPositionReason", "无".repeat(201));
        assertThat(checkIn(command).at("/errors/0/code").asString()).isEqualTo("too-long");
        command.put("withoutPositionReason", "店".repeat(200));
        var answer = checkIn(command);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(answer.at("/checkIn/withoutPositionReason").asString()).hasSize(200);
        assertThat(answer.at("/checkIn/distanceMeters").isNull()).isTrue();
    }

    @Test
    @DisplayName("refuse positions that are none, all fields at once")
    void positions() {
        var answer = checkIn(Map.of("position", Map.of("lng", 181, "lat", 0)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/errors")
                        .valueStream()
                        .map(error -> error.at("/field").asString())
                        .toList())
                .containsExactlyInAnyOrder("id", "at", "position.lng", "position.datum");
    }

    @Test
    @DisplayName("keep the raw position with its datum, and measure in WGS-84")
    void datum() {
        var answer = checkIn(Map.of(
                "id", Ids.next(),
                "at", Instant.now().toString(),
                "position", Map.of("lng", LNG, "lat", LAT, "datum", "GCJ02")));
        assertThat(answer.at("/checkIn/position/lng").asDouble()).isEqualTo(LNG);
        assertThat(answer.at("/checkIn/position/datum").asString()).isEqualTo("GCJ02");
        assertThat(answer.at("/checkIn/position/wgs84/lng").asDouble()).isNotEqualTo(LNG);
        assertThat(answer.at("/checkIn/distanceMeters").asDouble()).isBetween(100.0, 1_000.0);
    }

    @Test
    @DisplayName("are judged by the position the shop had at the time, not by the one it got later")
    void versionedPosition() {
        var before = Instant.now();
        var moved = rep.send(
                "PUT",
                "/customers/" + shop,
                Map.of(
                        "name",
                        "蜗牛烘焙",
                        "kind",
                        "SHOP",
                        "position",
                        Map.of("lng", LNG + 1, "lat", LAT, "datum", "WGS84")),
                rep.get("/customers/" + shop).at("/version").asLong());
        assertThat(moved.at("/positionVersion").asInt())
                .as(moved.body().toString())
                .isEqualTo(2);
        var in = checkIn(here(Ids.next(), before));
        assertThat(in.at("/checkIn/shopPositionVersion").asInt()).isEqualTo(1);
        assertThat(in.at("/checkIn/distanceMeters").asDouble()).isZero();
        var out = checkOut(here(Ids.next(), Instant.now()));
        assertThat(out.at("/checkOut/shopPositionVersion").asInt()).isEqualTo(2);
        assertThat(out.at("/checkOut/distanceMeters").asDouble()).isGreaterThan(90_000);
    }

    @Test
    @DisplayName("come before check-outs, which are once")
    void checkOuts() {
        assertThat(checkOut(here(Ids.next(), Instant.now())).slug()).isEqualTo("not-checked-in");
        var at = Instant.now().minusSeconds(600);
        checkIn(here(Ids.next(), at));
        var command = here(Ids.next(), at.plusSeconds(300));
        var out = checkOut(command);
        assertThat(out.at("/state").asString()).as(out.body().toString()).isEqualTo("CHECKED_OUT");
        assertThat(checkOut(command).body()).isEqualTo(out.body());
        assertThat(checkOut(here(Ids.next(), at.plusSeconds(301))).slug()).isEqualTo("already-checked-out");
    }

    @Test
    @DisplayName("are made by the rep of the visit alone")
    void othersVisits() {
        var colleague = platform.person(tenant, "韩梅梅", Role.REP, tenant.north());
        var boss = platform.person(tenant, "老板", Role.BOSS, null);
        var stranger = platform.person(platform.newTenant(), "外人", Role.ADMINISTRATOR, null);
        var path = "/visits/" + visit + "/check-in";
        assertThat(colleague.put(path, here(Ids.next(), Instant.now())).slug()).isEqualTo("visit-not-found");
        assertThat(boss.put(path, here(Ids.next(), Instant.now())).slug()).isEqualTo("forbidden");
        assertThat(stranger.put(path, here(Ids.next(), Instant.now())).slug()).isEqualTo("visit-not-found");
    }
}
