package io.dianlu.plugins.shopnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.plugin.testkit.PluginUnderTest;
import io.dianlu.plugin.testkit.RealHost;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Notes on the platform itself")
class NotesOnThePlatformTest {

    @Test
    @DisplayName("are written on a customer, with the page that shows them, until the tenant turns them off")
    void onThePlatform() {
        try (var host = RealHost.with(PluginUnderTest.ofThisModule())) {
            assertThat(host.file("web/notes.js")).contains("mount(");
            var tenant = host.tenant();
            var rep = tenant.person("李志强", "REP");
            var shop = rep.shop("惠民超市");
            var id = UUID.randomUUID();
            var written = rep.post("/notes", Map.of("id", id, "customerId", shop, "text", "货架整齐"));
            assertThat(written.at("/customerName").asString()).isEqualTo("惠民超市");
            tenant.set(Map.of("longest", 10));
            assertThat(rep.post("/notes", Map.of("id", UUID.randomUUID(), "customerId", shop, "text", "字".repeat(11)))
                            .field())
                    .isEqualTo("text");
            tenant.turnOff();
            assertThat(rep.get("/notes").slug()).isEqualTo("plugin-not-found");
            var taken = tenant.export();
            assertThat(taken.get("files/notes.csv")).contains("货架整齐");
            assertThat(taken.get("tables/note.jsonl")).contains(id.toString(), "货架整齐");
            var others = host.tenant().export();
            assertThat(others).containsOnlyKeys("files/notes.csv", "tables/note.jsonl");
            assertThat(others.toString()).doesNotContain("货架整齐");
        }
    }
}
