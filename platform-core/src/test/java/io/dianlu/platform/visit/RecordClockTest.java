package io.dianlu.platform.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The record written last is kept, however wrong a phone's clock")
class RecordClockTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person rep = PLATFORM.person(tenant, "李雷", Role.REP, tenant.north());
    private final UUID shop = rep.shop("蜗牛烘焙", 113.6, 34.7);
    private final UUID visit = rep.visit(shop);
    private final UUID phone = UUID.randomUUID();
    private final UUID tablet = UUID.randomUUID();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

    private Reply send(Map<String, Object> command) {
        return rep.put("/visits/" + visit + "/record", command);
    }

    private static Map<String, Object> written(String text, Instant at) {
        return new HashMap<>(Map.of("text", text, "at", at.toString()));
    }

    private static Map<String, Object> written(String text, Instant at, UUID device, long turn) {
        var command = written(text, at);
        command.putAll(Map.of("device", device, "turn", turn));
        return command;
    }

    private static Map<String, Object> sentAt(Instant moment, Map<String, Object> command) {
        command.put("sentAt", moment.toString());
        return command;
    }

    /** What is kept after it. */
    private String keeps(Map<String, Object> command) {
        var reply = send(command);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
        return reply.at("/record/text").asString("");
    }

    private Instant recordedAt() {
        return Instant.parse(
                rep.get("/visits/" + visit).at("/record/recordedAt").asString());
    }

    @Test
    @DisplayName("of two from a phone that is ahead the one it wrote later, though the other arrives after it")
    void overtakenOnTheWay() {
        var later = written("第二版", now.plus(AHEAD).plusMillis(1), phone, 8);
        later.put("maturity", "WON");
        assertThat(keeps(later)).isEqualTo("第二版");
        var late = written("第一版", now.plus(AHEAD), phone, 7);
        late.put("maturity", "WATCHING");
        assertThat(keeps(late)).isEqualTo("第二版");
        assertThat(rep.get("/customers/" + shop).at("/maturity").asString()).isEqualTo("WON");
        assertThat(keeps(written("同一号后到", now.plus(AHEAD), phone, 8))).isEqualTo("同一号后到");
        assertThat(keeps(written("第三版", now.plus(AHEAD), phone, 9))).isEqualTo("第三版");
    }

    @Test
    @DisplayName("of one phone the later one also when its clock was put back, and the record does not grow younger")
    void clockPutBack() {
        keeps(written("钟还快着", now.plus(AHEAD), phone, 1));
        var first = recordedAt();
        assertThat(keeps(written("钟拨回后", now.minus(AHEAD), phone, 2))).isEqualTo("钟拨回后");
        assertThat(recordedAt()).isEqualTo(first);
        assertThat(keeps(written("钟拨回后", now.minus(AHEAD), phone, 4))).isEqualTo("钟拨回后");
        assertThat(keeps(written("中间那版", now.minus(AHEAD), phone, 3)))
                .as("taken back before it arrived")
                .isEqualTo("钟拨回后");
    }

    @Test
    @DisplayName("of a phone that is ahead and another device with the right time the one that was really later")
    void besideAnotherDevice() {
        var early = sentAt(now.plus(AHEAD), written("手机先写", now.plus(AHEAD).minusSeconds(60), phone, 1));
        assertThat(keeps(early)).isEqualTo("手机先写");
        assertThat(recordedAt()).isBetween(now.minusSeconds(60), Instant.now().minusSeconds(59));
        assertThat(keeps(written("平板后写", now.minusSeconds(30), tablet, 1))).isEqualTo("平板后写");
        var again = sentAt(Instant.now().plus(AHEAD), early);
        assertThat(keeps(again)).as("sent again").isEqualTo("平板后写");
        var newest = sentAt(
                Instant.now().plus(AHEAD), written("手机又写", now.plus(AHEAD).minusSeconds(20), phone, 2));
        assertThat(keeps(newest)).isEqualTo("手机又写");
        assertThat(keeps(written("平板补写", now.minusSeconds(25), tablet, 900)))
                .as("counts of two devices say nothing")
                .isEqualTo("手机又写");
    }

    @Test
    @DisplayName(
            "a clock that shows the past when sending moves nothing where the network may have been slow, and is put right past that")
    void sentFromThePast() {
        var slow = Duration.ofMinutes(4);
        keeps(sentAt(now.minus(slow), written("慢网", now.minus(slow).minusSeconds(5))));
        assertThat(recordedAt()).isEqualTo(now.minus(slow).minusSeconds(5));
        keeps(sentAt(now.minus(AHEAD), written("慢钟", now.minus(AHEAD).minusSeconds(5))));
        assertThat(recordedAt()).isBetween(now.minusSeconds(5), Instant.now().minusSeconds(5));
    }

    @Test
    @DisplayName("by its own clock a phone may have kept it for forty days, and one past that counts as forty")
    void limits() {
        var sent = now.plus(Duration.ofDays(3_650));
        keeps(sentAt(sent, written("早过了", sent.minus(Duration.ofDays(40)).minusSeconds(60))));
        assertThat(recordedAt())
                .isBetween(now.minus(Duration.ofDays(40)), Instant.now().minus(Duration.ofDays(40)));
        keeps(sentAt(sent, written("四十天差一分", sent.minus(Duration.ofDays(40)).plusSeconds(60))));
        assertThat(recordedAt()).isAfter(now.minus(Duration.ofDays(40)).plusSeconds(30));
        keeps(sentAt(now.plusSeconds(60), written("写在发送之后", now.plusSeconds(90))));
        assertThat(recordedAt()).isBetween(now, Instant.now());
        assertThat(keeps(sentAt(Instant.MAX, written("最小", Instant.MIN)))).isEqualTo("写在发送之后");
        assertThat(keeps(sentAt(now.plus(AHEAD), new HashMap<>(Map.of("text", "没说何时")))))
                .isEqualTo("没说何时");
    }

    @Test
    @DisplayName("a count without its device, or a device without its count, is refused by name")
    void halfACount() {
        assertThat(refusedField(null, 1L)).isEqualTo("device");
        assertThat(refusedField(phone, null)).isEqualTo("turn");
    }

    private String refusedField(@Nullable UUID device, @Nullable Long turn) {
        var command = written("半个", now);
        command.put("device", device);
        command.put("turn", turn);
        var reply = send(command);
        assertThat(reply.status()).isEqualTo(422);
        return reply.at("/errors/0/field").asString();
    }
}
