package io.dianlu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.plugin.internal.run.LoadedPlugins;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plugin that was taken away")
class PluginCycleTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final OperatorCalls OPERATOR = OperatorCalls.on(PLATFORM);
    private static final int CYCLES = 10;

    private final String id = "g" + Ids.next().toString().substring(24);

    /** Uses what is known to hold on to classes: Spring MVC, JSON both ways, proxies, records, tables, an extension, events. */
    private PluginSource everything(String version) {
        return PluginSource.of(id)
                .version(version)
                .type(
                        "Ear",
                        "@Component class Ear implements io.dianlu.plugin.extension.EventListener { public void hear(PlatformEvent event) { } }")
                .type("Nightly", """
                        @Component class Nightly implements ScheduledJob {
                          public String key() { return "nightly"; }
                          public String cron() { return "0 0 3 * * *"; }
                          public void run() { }
                        }""")
                .controller("""
                        record Note(String text, List<Integer> marks) { }
                        @PostMapping("/echo") Note echo(@RequestBody Note note) {
                          tables.change("insert into note (tenant_id, id) values (?, ?)", tables.tenant(), UUID.randomUUID());
                          return new Note(note.text() + "!", note.marks());
                        }""")
                .migration(
                        1,
                        "note",
                        "create table note (tenant_id uuid not null, id uuid not null, primary key (tenant_id, id));",
                        "drop table note;");
    }

    @Test
    @DisplayName("leaves no class, no thread and no connection behind, however often it comes and goes")
    void gone() throws InterruptedException {
        var tenant = PLATFORM.newTenant(id);
        var administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, tenant.north());
        List<WeakReference<ClassLoader>> codes = new ArrayList<>();
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            var version = "1.0." + cycle;
            assertThat(OPERATOR.install(everything(version)).status()).isEqualTo(201);
            if (cycle == 0) {
                FieldPlatform.await(() ->
                        administrator.get("/tenant-plugins").body().toString().contains(id));
                administrator.send("PUT", "/tenant-plugins/" + id, Map.of("enabled", true), 0);
            }
            FieldPlatform.await(
                    () -> administrator.get("/active-plugins").body().toString().contains(version));
            var echo = administrator.post("/plugins/" + id + "/echo", Map.of("text", "好", "marks", List.of(1, 2)));
            assertThat(echo.at("/text").asString()).isEqualTo("好!");
            assertThat(administrator.get("/plugins/" + id + "/openapi").body().toString())
                    .contains("/echo", "marks");
            administrator.shop("店" + cycle, 121.5, 31.2);
            codes.add(new WeakReference<>(PLATFORM.bean(LoadedPlugins.class)
                    .find(id, version)
                    .orElseThrow()
                    .code()));
            assertThat(OPERATOR.remove(id, version, "KEEP").status()).isEqualTo(204);
        }
        for (int i = 0; i < 50 && codes.stream().anyMatch(code -> code.get() != null); i++) {
            System.gc();
            Thread.sleep(100);
        }
        assertThat(codes.stream().filter(code -> code.get() != null)).isEmpty();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().contains(id.replace('-', '_')));
    }
}
