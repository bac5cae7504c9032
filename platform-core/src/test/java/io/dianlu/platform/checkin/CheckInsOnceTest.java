package io.dianlu.platform.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.geo.Coordinate;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import io.dianlu.platform.visit.VisitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.events.core.EventSerializer;

@DisplayName("Check-ins")
class CheckInsOnceTest extends RepAtAShop {

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
}
