package io.dianlu.platform.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of one visit the record that was written last is kept")
class RecordOrderTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person rep = PLATFORM.person(tenant, "李雷", Role.REP, tenant.north());
    private final UUID shop = rep.shop("蜗牛烘焙", 113.6, 34.7);
    private final UUID visit = rep.visit(shop);
    private final Instant ten = Instant.now().truncatedTo(ChronoUnit.MICROS).minusSeconds(600);

    private Reply record(String text, @Nullable String maturity, Instant at) {
        var command = new HashMap<String, Object>(Map.of("text", text, "at", at.toString()));
        if (maturity != null) {
            command.put("maturity", maturity);
        }
        var reply = rep.put("/visits/" + visit + "/record", command);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
        return reply;
    }

    private String stored() {
        return rep.get("/visits/" + visit).at("/record/text").asString("");
    }

    private List<String> recordsInTimeline() {
        return rep.get("/customers/" + shop + "/timeline")
                .at("/items")
                .valueStream()
                .filter(entry -> entry.at("/kind").asString().equals("VISIT_RECORDED"))
                .map(entry -> entry.at("/facts/text").asString(""))
                .toList();
    }

    @Test
    @DisplayName("though an earlier one arrives after it, which is answered with what is stored and leaves no trace")
    void overtaken() {
        var later = record("第二版", "WON", ten.plusSeconds(1));
        var late = record("第一版", "WATCHING", ten);
        assertThat(late.body()).isEqualTo(later.body());
        assertThat(late.at("/record/text").asString()).isEqualTo("第二版");
        assertThat(record("第一版", "WATCHING", ten).body()).isEqualTo(later.body());
        assertThat(rep.get("/customers/" + shop).at("/maturity").asString()).isEqualTo("WON");
        record("第三版", "WON", ten.plusSeconds(2));
        FieldPlatform.await(() -> recordsInTimeline().contains("第三版"));
        assertThat(recordsInTimeline()).containsExactly("第三版", "第二版");
    }

    @Test
    @DisplayName("and of two of the same moment the one that arrived last")
    void sameMoment() {
        record("先到", null, ten);
        assertThat(record("后到", null, ten).at("/record/text").asString()).isEqualTo("后到");
        record("早一微秒", null, ten.minus(1, ChronoUnit.MICROS));
        assertThat(stored()).isEqualTo("后到");
    }

    @Test
    @DisplayName("once, however often it is sent")
    void twice() {
        var first = record("一样的", "INTERESTED", ten);
        assertThat(record("一样的", "INTERESTED", ten).body()).isEqualTo(first.body());
        record("最后", "INTERESTED", ten.plusSeconds(1));
        FieldPlatform.await(() -> recordsInTimeline().contains("最后"));
        assertThat(recordsInTimeline()).containsExactly("最后", "一样的");
    }

    @Test
    @DisplayName("also when it says again what was written first, and what was written in between arrives late")
    void takenBack() {
        record("原来的", null, ten);
        record("原来的", null, ten.plusSeconds(2));
        assertThat(record("中间改的", null, ten.plusSeconds(1)).at("/record/text").asString())
                .isEqualTo("原来的");
        assertThat(stored()).isEqualTo("原来的");
    }

    @Test
    @DisplayName("and the same text sent again after the visit's day moves nothing")
    void sameAfterItsDay() {
        var then = ten.minus(Duration.ofDays(2));
        for (var check : List.of("check-in", "check-out")) {
            rep.put(
                    "/visits/" + visit + "/" + check,
                    Map.of("id", Ids.next(), "at", then.toString(), "withoutPositionReason", "没有信号"));
        }
        var first = record("当天写的", null, then);
        assertThat(record("当天写的", null, ten).body()).isEqualTo(first.body());
        assertThat(record("更早写的", null, then.minusSeconds(60)).body())
                .as("an earlier one is overtaken, not refused")
                .isEqualTo(first.body());
    }
}
