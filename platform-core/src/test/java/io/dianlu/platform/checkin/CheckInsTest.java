package io.dianlu.platform.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.geo.Coordinate;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import io.dianlu.platform.testing.FieldPlatform.Tenant;
import io.dianlu.platform.visit.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.events.core.EventSerializer;

@DisplayName("Check-ins")
class CheckInsTest {

    private static final double LNG = 113.6254;
    private static final double LAT = 34.7466;

    private final FieldPlatform platform = FieldPlatform.shared();
    private Tenant tenant;
    private Person rep;
    private UUID shop;
    private UUID visit;

    @BeforeEach
    void aRepAtAShop() {
        tenant = platform.newTenant();
        rep = platform.person(tenant, "李雷", Role.REP, tenant.north());
        shop = rep.shop("蜗牛烘焙", LNG, LAT);
        visit = rep.visit(shop);
    }

    @AfterEach
    void mend() {
        platform.redis().mend();
    }

    private static Map<String, Object> here(UUID id, Instant at) {
        return here(id, at, LNG, LAT);
    }

    private static Map<String, Object> here(UUID id, Instant at, double lng, double lat) {
        return Map.of(
                "id", id,
                "at", at.toString(),
                "position",
                        Map.of(
                                "lng",
                                lng,
                                "lat",
                                lat,
                                "datum",
                                "WGS84",
                                "accuracyMeters",
                                12,
                                "fixedAt",
                                at.toString()));
    }

    private Reply checkIn(Map<String, Object> command) {
        return rep.put("/visits/" + visit + "/check-in", command);
    }

    private Reply checkOut(Map<String, Object> command) {
        return rep.put("/visits/" + visit + "/check-out", command);
    }

    @Test
    @DisplayName("sent three times are one, with the same answer")
    void sentThreeTimes() {
        var command = here(Ids.next(), Instant.now(), LNG + 0.001, LAT);
        var first = checkIn(command);
        var second = checkIn(command);
        var third = checkIn(command);
        assertThat(first.status()).as(first.body().toString()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(third.body()).isEqualTo(first.body());
        assertThat(first.at("/state").asString()).isEqualTo("CHECKED_IN");
        assertThat(first.at("/checkIn/distanceMeters").asDouble()).isBetween(85.0, 95.0);
        assertThat(first.at("/checkIn/shopPositionVersion").asInt()).isEqualTo(1);
        assertThat(first.at("/checkIn/position/accuracyMeters").asDouble()).isEqualTo(12);
        FieldPlatform.await(() -> timelineKinds().contains("CHECKED_IN"));
        assertThat(timelineKinds()).containsOnlyOnce("CHECKED_IN");
    }

    private List<String> timelineKinds() {
        return rep.get("/customers/" + shop + "/timeline")
                .at("/items")
                .valueStream()
                .map(entry -> entry.at("/kind").asString())
                .toList();
    }

    @Test
    @DisplayName("sent by many threads at once are one")
    void sentAtOnce() throws Exception {
        var command = here(Ids.next(), Instant.now());
        var answers = atOnce(8, () -> checkIn(command));
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200));
        assertThat(answers)
                .extracting(Reply::body)
                .containsOnly(answers.getFirst().body());
    }

    @Test
    @DisplayName("of two visits at the same moment: one holds, the other hears which")
    void twoVisitsAtOnce() throws Exception {
        var other = rep.visit(rep.shop("另一家", LNG, LAT));
        var commands = new ArrayList<>(List.of(visit, other));
        var answers = atOnce(2, () -> {
            UUID mine;
            synchronized (commands) {
                mine = commands.removeFirst();
            }
            return rep.put("/visits/" + mine + "/check-in", here(Ids.next(), Instant.now()));
        });
        assertThat(answers).extracting(Reply::status).containsExactlyInAnyOrder(200, 409);
        var refused = answers.stream()
                .filter(answer -> answer.status() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(refused.slug()).isEqualTo("visit-already-open");
        assertThat(refused.at("/current/state").asString()).isEqualTo("CHECKED_IN");
    }

    private static List<Reply> atOnce(int callers, Callable<Reply> call) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Reply>();
            for (Future<Reply> answer : threads.invokeAll(Collections.nCopies(callers, call))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    @Test
    @DisplayName("under a used id with other content are refused, and so is a second one of a visit")
    void usedIds() {
        var id = Ids.next();
        var at = Instant.now();
        assertThat(checkIn(here(id, at)).status()).isEqualTo(200);
        assertThat(checkIn(here(id, at, LNG + 1, LAT)).slug()).isEqualTo("id-already-used");
        assertThat(checkIn(here(Ids.next(), at)).slug()).isEqualTo("already-checked-in");
        assertThat(checkOut(here(id, at)).slug()).isEqualTo("id-already-used");
    }

    @Test
    @DisplayName("may be five minutes ahead of the platform's clock and forty days behind, not more")
    void clocks() {
        assertThat(checkIn(here(Ids.next(), Instant.now().plus(Duration.ofMinutes(6))))
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("in-the-future");
        assertThat(checkIn(here(Ids.next(), Instant.now().minus(Duration.ofDays(41))))
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("too-old");
        assertThat(checkIn(here(Ids.next(), Instant.now().plus(Duration.ofMinutes(4))))
                        .status())
                .isEqualTo(200);
    }

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
    @DisplayName("are told again after a crash as they were told first")
    void eventsSurvive() {
        var serializer = platform.bean(EventSerializer.class);
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var in = new CheckedIn(
                Ids.next(),
                tenant.id(),
                now,
                new VisitId(visit),
                shop,
                new PersonId(rep.id()),
                new DepartmentId(tenant.north()),
                LocalDate.of(2026, 11, 24),
                now,
                new Coordinate(LNG, LAT),
                12.5,
                null);
        var out = new CheckedOut(
                Ids.next(), tenant.id(), now, new VisitId(visit), shop, new PersonId(rep.id()), now, null, "停电");
        assertThat(serializer.deserialize(serializer.serialize(in), CheckedIn.class))
                .isEqualTo(in);
        assertThat(serializer.deserialize(serializer.serialize(out), CheckedOut.class))
                .isEqualTo(out);
    }

    @Test
    @DisplayName("come before check-outs, which are not earlier, and once")
    void checkOuts() {
        assertThat(checkOut(here(Ids.next(), Instant.now())).slug()).isEqualTo("not-checked-in");
        var at = Instant.now().minusSeconds(600);
        checkIn(here(Ids.next(), at));
        assertThat(checkOut(here(Ids.next(), at.minusMillis(1)))
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("before-check-in");
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
