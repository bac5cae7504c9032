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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The maturity that a visit judges")
class VisitMaturityTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person rep = PLATFORM.person(tenant, "李雷", Role.REP, tenant.north());
    private final Person boss = PLATFORM.person(tenant, "老板", Role.BOSS, null);
    private final UUID shop = rep.shop("蜗牛烘焙", 113.6, 34.7);
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

    private Reply record(UUID visit, String text, String maturity, Instant at) {
        var reply = rep.put(
                "/visits/" + visit + "/record", Map.of("text", text, "maturity", maturity, "at", at.toString()));
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
        return reply;
    }

    private String maturity() {
        return rep.get("/customers/" + shop).at("/maturity").asString("");
    }

    private Reply edit(Person person, String field, Object value) {
        var current = person.get("/customers/" + shop);
        var draft = new HashMap<String, Object>(Map.of("name", "蜗牛烘焙", "kind", "SHOP", "ownerId", rep.id()));
        if (!current.at("/maturity").isNull()) {
            draft.put("maturity", current.at("/maturity").asString());
        }
        draft.put(field, value);
        var reply = person.send(
                "PUT", "/customers/" + shop, draft, current.at("/version").asLong());
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
        return reply;
    }

    @Test
    @DisplayName("yields to a newer one that came first, and is kept in its visit and in the timeline")
    void lateRecord() {
        var morning = rep.visit(shop);
        var afternoon = rep.visit(shop);
        record(afternoon, "成交", "WON", now.minusSeconds(60));
        var version = rep.get("/customers/" + shop).at("/version").asLong();
        record(morning, "还在看", "WATCHING", now.minusSeconds(7_200));

        assertThat(maturity()).isEqualTo("WON");
        assertThat(rep.get("/customers/" + shop).at("/version").asLong())
                .as("no edit, so that forms that are open stay valid")
                .isEqualTo(version);
        var note = rep.get("/visits/" + morning).at("/record");
        assertThat(note.at("/maturity").asString()).isEqualTo("WATCHING");
        assertThat(Instant.parse(note.at("/recordedAt").asString())).isEqualTo(now.minusSeconds(7_200));
        var path = "/customers/" + shop + "/timeline";
        FieldPlatform.await(() -> rep.get(path).at("/items").size() == 3);
        assertThat(rep.get(path)
                        .at("/items")
                        .valueStream()
                        .map(entry -> entry.at("/facts/maturity").asString(""))
                        .toList())
                .containsExactlyInAnyOrder("WON", "WATCHING", "");
    }

    @Test
    @DisplayName("counts from a phone that was offline when nobody judged since, also at a customer just created")
    void offline() {
        var first = rep.visit(shop);
        record(first, "有意向", "INTERESTED", now.minusSeconds(7_200));
        assertThat(maturity()).isEqualTo("INTERESTED");
        record(rep.visit(shop), "成交", "WON", now.minusSeconds(3_600));
        assertThat(maturity()).isEqualTo("WON");
    }

    @Test
    @DisplayName("yields to one that somebody entered in the customer's form meanwhile, and not to other edits")
    void form() {
        edit(boss, "remark", "只改备注");
        record(rep.visit(shop), "有意向", "INTERESTED", now.minusSeconds(600));
        assertThat(maturity()).isEqualTo("INTERESTED");
        edit(boss, "maturity", "INVALID");
        record(rep.visit(shop), "还在看", "WATCHING", now.minusSeconds(300));
        assertThat(maturity()).isEqualTo("INVALID");
        record(rep.visit(shop), "成交", "WON", Instant.now());
        assertThat(maturity()).isEqualTo("WON");
    }

    @Test
    @DisplayName("is judged once: a text mended afterwards does not judge it again")
    void mended() {
        var visit = rep.visit(shop);
        record(visit, "有意像", "INTERESTED", now.minusSeconds(600));
        edit(boss, "maturity", "WON");
        var mended = record(visit, "有意向", "INTERESTED", Instant.now());
        assertThat(mended.at("/record/text").asString()).isEqualTo("有意向");
        assertThat(maturity()).isEqualTo("WON");
    }

    @Test
    @DisplayName("is of now at the latest and of forty days ago at the earliest, however wrong the phone's clock")
    void bounded() {
        var ahead = record(rep.visit(shop), "时钟快了", "WATCHING", now.plus(Duration.ofDays(10)));
        assertThat(Instant.parse(ahead.at("/record/recordedAt").asString())).isBetween(now, Instant.now());
        record(rep.visit(shop), "成交", "WON", Instant.now());
        assertThat(maturity()).isEqualTo("WON");
        var behind = record(rep.visit(shop), "时钟慢了", "INVALID", Instant.parse("-100000-01-01T00:00:00Z"));
        assertThat(Instant.parse(behind.at("/record/recordedAt").asString()))
                .isBetween(now.minus(Duration.ofDays(40)), Instant.now().minus(Duration.ofDays(40)));
        assertThat(maturity()).isEqualTo("WON");
    }

    @Test
    @DisplayName("stays writable for a phone that was offline on the visit's last day")
    void writtenOnItsDay() {
        var visit = rep.visit(shop);
        var then = now.minus(Duration.ofDays(2));
        for (var check : List.of("check-in", "check-out")) {
            rep.put(
                    "/visits/" + visit + "/" + check,
                    Map.of("id", Ids.next(), "at", then.toString(), "withoutPositionReason", "没有信号"));
        }
        record(visit, "当天写的", "INTERESTED", then);
        var today = Map.of("text", "今天写的", "maturity", "WON", "at", now.toString());
        assertThat(rep.put("/visits/" + visit + "/record", today).slug()).isEqualTo("record-closed");
        assertThat(maturity()).isEqualTo("INTERESTED");
    }
}
