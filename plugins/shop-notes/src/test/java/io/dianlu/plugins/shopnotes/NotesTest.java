package io.dianlu.plugins.shopnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.plugin.extension.Report;
import io.dianlu.plugin.extension.VisitStep;
import io.dianlu.plugin.testkit.Answer;
import io.dianlu.plugin.testkit.FakeHost;
import io.dianlu.plugin.testkit.FakeTenant;
import io.dianlu.plugin.testkit.FakeVisitor;
import io.dianlu.plugin.testkit.PluginUnderTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Notes on a shop")
class NotesTest {

    private final FakeHost host = FakeHost.running(PluginUnderTest.ofThisModule());
    private final FakeTenant tenant = host.tenant();
    private final FakeVisitor rep = tenant.person("李志强", "REP");

    @AfterAll
    void stop() {
        host.close();
    }

    private static Answer write(FakeVisitor by, UUID id, UUID shop, String text) {
        return by.post("/notes", Map.of("id", id, "customerId", shop, "text", text));
    }

    @Test
    @DisplayName("are read with the shop's name, the newest first, and are gone with the shop")
    void newestFirst() {
        var shop = rep.shop("惠民超市");
        write(rep, UUID.randomUUID(), shop, "先来的");
        write(rep, UUID.randomUUID(), shop, "后来的");
        var notes = rep.get("/notes?customerId=" + shop);
        assertThat(notes.at("/0/text").asString()).isEqualTo("后来的");
        assertThat(notes.at("/1/text").asString()).isEqualTo("先来的");
        assertThat(notes.at("/0/customerName").asString()).isEqualTo("惠民超市");
        tenant.remove(shop);
        assertThat(rep.get("/notes?customerId=" + shop).body()).isEmpty();
    }

    @Test
    @DisplayName("sent again under the same id are stored once")
    void again() {
        var shop = rep.shop("惠民超市");
        var id = UUID.randomUUID();
        write(rep, id, shop, "一次");
        assertThat(write(rep, id, shop, "一次").status()).isEqualTo(200);
        assertThat(rep.get("/notes?customerId=" + shop).body()).hasSize(1);
    }

    @Test
    @DisplayName("have as many characters as the tenant allows, and not one more")
    void length() {
        var strict = host.tenant();
        var person = strict.person("张海燕", "REP");
        var shop = person.shop("惠民超市");
        assertThat(write(person, UUID.randomUUID(), shop, "字".repeat(200)).status())
                .isEqualTo(200);
        var refused = write(person, UUID.randomUUID(), shop, "字".repeat(201));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.field()).isEqualTo("text");
        strict.set(Map.of("longest", 10));
        assertThat(write(person, UUID.randomUUID(), shop, "字".repeat(11)).field())
                .isEqualTo("text");
        assertThat(write(person, UUID.randomUUID(), shop, " ").field()).isEqualTo("text");
    }

    @Test
    @DisplayName("name the field that is missing, and no shop that is not there")
    void refused() {
        assertThat(rep.post("/notes", Map.of("text", "没有编号")).field()).isEqualTo("id");
        assertThat(rep.post("/notes", Map.of("id", UUID.randomUUID())).field()).isEqualTo("customerId");
        assertThat(write(rep, UUID.randomUUID(), UUID.randomUUID(), "没有店").status())
                .isEqualTo(404);
        var nobody = tenant.person("无角色");
        assertThat(write(nobody, UUID.randomUUID(), rep.shop("惠民超市"), "无权").status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("are counted in the step of the visit, and by day in the report")
    void counted() {
        var counting = host.tenant().person("王俊杰", "REP");
        var shop = counting.shop("惠民超市");
        assertThat(progress(counting, shop)).containsExactly(new VisitStep.Progress(0, 0));
        write(counting, UUID.randomUUID(), shop, "货架整齐");
        assertThat(progress(counting, shop)).containsExactly(new VisitStep.Progress(1, 0));
        var today = LocalDate.now();
        var table = counting.ask(Report.class, report -> report.read(today.minusDays(1), today.plusDays(1)))
                .getFirst();
        assertThat(table.lines()).extracting(Report.Line::figure).containsExactly(BigDecimal.ONE);
    }

    @Test
    @DisplayName(
            "are taken out as a table by the tenant whose they are, those of shops that are gone among them, and by no other")
    void takenOut() {
        var own = host.tenant();
        var person = own.person("王俊杰", "REP");
        var shop = person.shop("惠民超市");
        write(person, UUID.randomUUID(), shop, "货架\"整齐\"");
        write(person, UUID.randomUUID(), shop, "=1+1");
        own.remove(shop);
        var file = own.export().get("notes.csv");
        assertThat(file).startsWith("\uFEFFwritten_at,").contains(shop + ",\"货架\"\"整齐\"\"\"", ",\"'=1+1\"");
        assertThat(file.lines()).hasSize(3);
        assertThat(host.tenant().export().get("notes.csv").lines()).hasSize(1);
    }

    private static List<VisitStep.Progress> progress(FakeVisitor visitor, UUID shop) {
        return visitor.ask(VisitStep.class, step -> step.progress(UUID.randomUUID(), shop));
    }
}
