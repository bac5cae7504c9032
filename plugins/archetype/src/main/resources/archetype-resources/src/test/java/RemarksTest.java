package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.plugin.extension.VisitStep;
import io.dianlu.plugin.testkit.Answer;
import io.dianlu.plugin.testkit.FakeHost;
import io.dianlu.plugin.testkit.FakeTenant;
import io.dianlu.plugin.testkit.FakeVisitor;
import io.dianlu.plugin.testkit.PluginUnderTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Remarks on a shop")
class RemarksTest {

    private final FakeHost host = FakeHost.running(PluginUnderTest.ofThisModule());
    private final FakeTenant tenant = host.tenant();
    private final FakeVisitor rep = tenant.person("李志强", "REP");

    @AfterAll
    void stop() {
        host.close();
    }

    private static Answer write(FakeVisitor by, UUID id, UUID shop, String text) {
        return by.post("/remarks", Map.of("id", id, "customerId", shop, "text", text));
    }

    @Test
    @DisplayName("sent again under the same id are stored once, and counted in the step of the visit")
    void again() {
        var shop = rep.shop("惠民超市");
        var id = UUID.randomUUID();
        write(rep, id, shop, "货架整齐");
        write(rep, id, shop, "货架整齐");
        assertThat(rep.get("/remarks?customerId=" + shop).body()).hasSize(1);
        assertThat(rep.ask(VisitStep.class, step -> step.progress(UUID.randomUUID(), shop)))
                .containsExactly(new VisitStep.Progress(1, 0));
    }

    @Test
    @DisplayName("have as many characters as the tenant allows, and not one more")
    void length() {
        tenant.set(Map.of("longest", 10));
        var shop = rep.shop("惠民超市");
        assertThat(write(rep, UUID.randomUUID(), shop, "字".repeat(10)).status()).isEqualTo(200);
        assertThat(write(rep, UUID.randomUUID(), shop, "字".repeat(11)).field()).isEqualTo("text");
    }

    @Test
    @DisplayName("are written by those who may")
    void permission() {
        var nobody = tenant.person("无角色");
        assertThat(write(nobody, UUID.randomUUID(), rep.shop("惠民超市"), "无权").status())
                .isEqualTo(403);
    }
}
