package io.dianlu.platform.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A phone with a wrong clock")
class CheckInClockTest extends RepAtAShop {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

    /** What a phone says whose clock is ahead, when the rep pressed a minute ago. */
    private Map<String, Object> aMinuteAgo(UUID id, Duration ahead) {
        return sent(here(id, now.plus(ahead).minusSeconds(60)), now.plus(ahead));
    }

    private static Map<String, Object> sent(Map<String, Object> command, Instant sentAt) {
        var sent = new HashMap<>(command);
        sent.put("sentAt", sentAt.toString());
        return sent;
    }

    private static Instant moment(Reply reply, String pointer) {
        return Instant.parse(reply.at(pointer).asString());
    }

    private Reply arrives(Duration ahead) {
        var reply = rep.put("/visits/" + rep.visit(shop) + "/check-in", aMinuteAgo(Ids.next(), ahead));
        assertThat(reply.status()).as(ahead + " " + reply.body()).isEqualTo(200);
        return reply;
    }

    @Test
    @DisplayName("checks in at the right time, five minutes ahead or a millisecond more, with both clocks as evidence")
    void ahead() {
        for (var ahead : new Duration[] {LIMIT, LIMIT.plusMillis(1), Duration.ofHours(3), Duration.ofDays(400)}) {
            var reply = arrives(ahead);
            assertThat(moment(reply, "/checkIn/at"))
                    .isBetween(now.minusSeconds(60), Instant.now().minusSeconds(59));
            assertThat(moment(reply, "/checkIn/phoneAt"))
                    .isEqualTo(now.plus(ahead).minusSeconds(60));
            assertThat(reply.at("/checkIn/clockAheadMillis").asLong())
                    .isBetween(ahead.toMillis() - 30_000, ahead.toMillis());
            var stored = rep.get("/visits/" + reply.at("/id").asString());
            assertThat(stored.at("/checkIn")).isEqualTo(reply.at("/checkIn"));
            assertThat(stored.at("/day").asString())
                    .as("the day it was, not the phone's")
                    .isEqualTo(today());
            leave(reply);
        }
    }

    private String today() {
        return rep.get("/visits/" + visit).at("/day").asString();
    }

    private void leave(Reply in) {
        var reply = rep.put("/visits/" + in.at("/id").asString() + "/check-out", here(Ids.next(), Instant.now()));
        assertThat(reply.status()).isEqualTo(200);
    }

    @Test
    @DisplayName("counts once when its check-in is sent again, also with its clock put right in between")
    void sentAgain() {
        var command = aMinuteAgo(Ids.next(), Duration.ofHours(3));
        var first = checkIn(command);
        var again = checkIn(sent(command, Instant.now()));
        assertThat(again.status()).as(again.body().toString()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        var other = checkIn(sent(here((UUID) command.get("id"), now), now));
        assertThat(other.slug()).isEqualTo("id-already-used");
    }

    @Test
    @DisplayName("that does not tell what it shows is not refused either: it arrived now at the latest")
    void untold() {
        var reply = checkIn(here(Ids.next(), now.plus(Duration.ofHours(3))));
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
        assertThat(moment(reply, "/checkIn/at")).isBetween(now, Instant.now());
        assertThat(reply.at("/checkIn/clockAheadMillis").isNull()).isTrue();
        assertThat(moment(reply, "/checkIn/phoneAt")).isEqualTo(now.plus(Duration.ofHours(3)));
    }

    @Test
    @DisplayName("that was put back between the arrival and the leave leaves at the arrival, not before it")
    void putBack() {
        assertThat(checkIn(here(Ids.next(), now)).status()).isEqualTo(200);
        var command = here(Ids.next(), now.minusSeconds(600));
        var out = checkOut(command);
        assertThat(out.status()).as(out.body().toString()).isEqualTo(200);
        assertThat(moment(out, "/checkOut/at")).isEqualTo(now);
        assertThat(moment(out, "/checkOut/phoneAt")).isEqualTo(now.minusSeconds(600));
        assertThat(checkOut(command).body()).isEqualTo(out.body());
    }
}
