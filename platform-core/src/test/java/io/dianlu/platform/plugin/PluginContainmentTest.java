package io.dianlu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A plugin that misbehaves")
class PluginContainmentTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final OperatorCalls OPERATOR = OperatorCalls.on(PLATFORM);

    private final String id = "c" + Ids.next().toString().substring(24);

    private Person administrator() {
        return PLATFORM.person(PLATFORM.newTenant(id), "管理员", Role.ADMINISTRATOR, null);
    }

    private void installed(PluginSource source) {
        var answer = OPERATOR.install(source);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
    }

    private void on(Person administrator) {
        FieldPlatform.await(
                () -> administrator.get("/tenant-plugins").body().toString().contains(id));
        var reply = administrator.send("PUT", "/tenant-plugins/" + id, Map.of("enabled", true), 0);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
    }

    private boolean isOn(Person administrator) {
        return administrator.get("/active-plugins").body().toString().contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "throw new IllegalStateException(), plugin-failed, THREW, 6",
        "throw new StackOverflowError(), plugin-failed, THREW, 6",
        "while (customers != null) { }, plugin-too-slow, TOO_SLOW, 3",
        "java.util.List<byte[]> all = new ArrayList<>(); while (customers != null) { all.add(new byte[1 << 20]); }, plugin-failed, TOO_MUCH, 3"
    })
    @DisplayName("gets a clear problem, is turned off for the tenant after some of them, and the reason is told")
    void turnedOff(String body, String slug, String reason, int times) {
        installed(PluginSource.of(id)
                .controller("@GetMapping(\"/bad\") Map<String, String> bad() { if (true) { " + body
                        + "; } return Map.of(); }"));
        var administrator = administrator();
        on(administrator);
        for (int i = 0; i < times; i++) {
            assertThat(administrator.get("/plugins/" + id + "/bad").slug()).isEqualTo(slug);
        }
        assertThat(administrator.get("/plugins/" + id + "/bad").slug()).isEqualTo("plugin-not-found");
        assertThat(isOn(administrator)).isFalse();
        var told = administrator.get("/tenant-plugins").body().toString();
        assertThat(told).contains("\"reason\":\"" + reason + "\"");
        var again = administrator.send("PUT", "/tenant-plugins/" + id, Map.of("enabled", true), 2);
        assertThat(again.status()).isEqualTo(200);
        assertThat(isOn(administrator)).isTrue();
    }

    @Test
    @DisplayName("at one tenant stays on at others; at several it is turned off for everybody")
    void forEverybody() {
        installed(PluginSource.of(id).controller("""
                @GetMapping("/bad") Map<String, String> bad() { throw new IllegalStateException(); }
                @GetMapping("/good") Map<String, String> good() { return Map.of("good", "yes"); }"""));
        var healthy = administrator();
        on(healthy);
        for (int tenant = 1; tenant <= 3; tenant++) {
            assertThat(healthy.get("/plugins/" + id + "/good").status()).isEqualTo(200);
            var unlucky = administrator();
            on(unlucky);
            for (int i = 0; i < 6; i++) {
                unlucky.get("/plugins/" + id + "/bad");
            }
            assertThat(isOn(unlucky)).isFalse();
        }
        FieldPlatform.await(() -> !isOn(healthy));
        assertThat(OPERATOR.list().body().toString()).contains("\"reason\":\"THREW\"");
    }

    @Test
    @DisplayName(
            "holds up no other page: while it hangs with all the callers it may have, customers are read as before")
    void others() throws InterruptedException {
        installed(PluginSource.of(id).controller("""
                @GetMapping("/hang") Map<String, String> hang() throws InterruptedException { Thread.sleep(60_000); return Map.of(); }"""));
        var administrator = administrator();
        on(administrator);
        List<Thread> hanging = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            hanging.add(Thread.startVirtualThread(() -> administrator.get("/plugins/" + id + "/hang")));
        }
        for (int i = 0; i < 20; i++) {
            assertThat(administrator.get("/customers").status()).isEqualTo(200);
        }
        assertThat(administrator.get("/plugins/" + id + "/hang").slug()).isIn("plugin-busy", "plugin-not-found");
        for (var thread : hanging) {
            thread.join();
        }
        assertThat(isOn(administrator)).isFalse();
    }

    @Test
    @DisplayName("by not starting is not installed")
    void doesNotStart() {
        var refused = OPERATOR.install(PluginSource.of(id)
                .type("Bad", "@Component class Bad { Bad() { throw new IllegalStateException(\"no\"); } }"));
        assertThat(refused.slug()).isEqualTo("plugin-unfit");
        var endless = OPERATOR.install(PluginSource.of(id)
                .version("1.0.1")
                .type("Needs", "@Component class Needs { Needs(java.util.function.IntSupplier nobody) { } }"));
        assertThat(endless.slug()).isEqualTo("plugin-unfit");
        assertThat(OPERATOR.list().body().toString()).doesNotContain(id);
    }
}
