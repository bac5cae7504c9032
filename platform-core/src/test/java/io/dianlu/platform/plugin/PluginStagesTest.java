package io.dianlu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("For whoever runs the platform, a plugin")
class PluginStagesTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final OperatorCalls OPERATOR = OperatorCalls.on(PLATFORM);

    private final String id = "s" + Ids.next().toString().substring(24);

    private PluginSource version(String number) {
        return PluginSource.of(id)
                .version(number)
                .controller("@GetMapping(\"/which\") Map<String, String> which() { return Map.of(\"version\", \""
                        + number + "\"); }");
    }

    private Person administrator() {
        return PLATFORM.person(PLATFORM.newTenant(id), "管理员", Role.ADMINISTRATOR, null);
    }

    private void on(Person administrator) {
        FieldPlatform.await(
                () -> administrator.get("/tenant-plugins").body().toString().contains(id));
        var reply = administrator.send("PUT", "/tenant-plugins/" + id, Map.of("enabled", true), 0);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
    }

    private String versions(Person person) {
        for (var plugin : person.get("/tenant-plugins").body()) {
            if (plugin.path("id").asString().equals(id)) {
                return plugin.path("versions").toString();
            }
        }
        return "none";
    }

    private String which(Person person) {
        return person.get("/plugins/" + id + "/which").body().path("version").asString("none");
    }

    @Test
    @DisplayName(
            "goes out to the tenants of each stage, the highest version of those offered, and comes back from them")
    void stages() {
        assertThat(OPERATOR.install(version("1.10.0")).status()).isEqualTo(201);
        var first = administrator();
        var other = administrator();
        on(first);
        on(other);
        // installed later, and yet the older version
        assertThat(OPERATOR.install(version("1.9.0")).status()).isEqualTo(201);
        assertThat(which(first)).isEqualTo("1.10.0");

        assertThat(OPERATOR.install(version("2.0.0"), 0).status()).isEqualTo(201);
        assertThat(which(first)).isEqualTo("1.10.0");
        assertThat(versions(first)).isEqualTo("[\"1.9.0\",\"1.10.0\"]");
        var refused = first.send("PUT", "/tenant-plugins/" + id, Map.of("enabled", true, "version", "2.0.0"), 1);
        assertThat(refused.status()).isEqualTo(422);

        var named = OPERATOR.rollOut(
                id,
                "2.0.0",
                "{\"percent\":0,\"tenants\":[\"" + first.tenant().id().value() + "\"]}");
        assertThat(named.status()).isEqualTo(200);
        assertThat(which(first)).isEqualTo("2.0.0");
        assertThat(which(other)).isEqualTo("1.10.0");

        OPERATOR.rollOut(id, "2.0.0", "{\"percent\":100}");
        assertThat(which(other)).isEqualTo("2.0.0");

        OPERATOR.rollOut(id, "2.0.0", "{\"percent\":0}");
        assertThat(which(first)).isEqualTo("1.10.0");
    }

    @Test
    @DisplayName("cannot go out to a share that is none")
    void limits() {
        assertThat(OPERATOR.install(version("1.0.0"), 101).status()).isEqualTo(422);
        assertThat(OPERATOR.install(version("1.0.0"), -1).status()).isEqualTo(422);
        assertThat(OPERATOR.install(version("1.0.0"), 100).status()).isEqualTo(201);
        assertThat(OPERATOR.rollOut(id, "1.0.0", "{\"percent\":101}").status()).isEqualTo(422);
        assertThat(OPERATOR.rollOut(id, "1.0.0", "{}").status()).isEqualTo(422);
        assertThat(OPERATOR.rollOut(id, "9.9.9", "{\"percent\":1}").slug()).isEqualTo("plugin-not-found");
    }

    @Test
    @DisplayName(
            "shows where it failed, for whom and how often, and that it was turned off there; what works elsewhere does not forgive that")
    void failures() {
        OPERATOR.install(PluginSource.of(id).controller("""
                @GetMapping("/bad/{id}") Map<String, String> bad() { throw new IllegalStateException("no shelf"); }
                @GetMapping("/good") Map<String, String> good() { return Map.of("good", "yes"); }"""));
        var administrator = administrator();
        on(administrator);
        for (int n = 0; n < 6; n++) {
            assertThat(administrator.get("/plugins/" + id + "/good").status()).isEqualTo(200);
            assertThat(administrator
                            .get("/plugins/" + id + "/bad/" + Ids.next())
                            .slug())
                    .isEqualTo("plugin-failed");
        }
        assertThat(administrator.get("/plugins/" + id + "/good").slug()).isEqualTo("plugin-not-found");
        FieldPlatform.await(
                () -> OPERATOR.failures(id).body().path(0).path("times").asInt() == 6);
        var noted = OPERATOR.failures(id).body();
        assertThat(noted.size()).isEqualTo(1);
        assertThat(noted.path(0).path("place").asString()).isEqualTo("GET /bad/{}");
        assertThat(noted.path(0).path("message").asString()).contains("no shelf");
        assertThat(noted.path(0).path("tenantId").asString())
                .isEqualTo(administrator.tenant().id().value().toString());
        assertThat(OPERATOR.uses().body().toString())
                .contains(
                        "{\"pluginId\":\"" + id + "\",\"onAt\":0,\"turnedOffAt\":1,\"failures\":6,\"lastFailedAt\":\"");
    }

    @Test
    @DisplayName("that works between its failures is turned off all the same when they do not end")
    void altogether() {
        OPERATOR.install(PluginSource.of(id).controller("""
                private int turn;
                @GetMapping("/often") Map<String, String> often() {
                    if (turn++ % 2 == 0) { throw new IllegalStateException(); }
                    return Map.of("good", "yes");
                }"""));
        var administrator = administrator();
        on(administrator);
        int failed = 0;
        while (failed < 31) {
            var slug = administrator.get("/plugins/" + id + "/often").slug();
            if (slug.equals("plugin-not-found")) {
                break;
            }
            failed += slug.equals("plugin-failed") ? 1 : 0;
        }
        assertThat(failed).isEqualTo(30);
    }

    @Test
    @DisplayName("is told an event that it fails at a few times, then no more")
    void events() {
        OPERATOR.install(
                PluginSource.of(id)
                        .type(
                                "Deaf",
                                "@Component class Deaf implements io.dianlu.plugin.extension.EventListener { public void hear(PlatformEvent event) { throw new IllegalStateException(\"deaf\"); } }"));
        var administrator = administrator();
        on(administrator);
        administrator.shop("听不见的店", 114.06, 22.54);
        FieldPlatform.await(() -> heard() >= 1);
        assertThat(OPERATOR.failures(id).body().path(0).path("place").asString())
                .isEqualTo("EventListener Deaf");
        FieldPlatform.await(() -> {
            PLATFORM.tellAgain(administrator.tenant().id());
            return heard() == 5;
        });
        PLATFORM.tellAgain(administrator.tenant().id());
        administrator.shop("又一家", 114.07, 22.54);
        FieldPlatform.await(() -> heard() == 6);
    }

    private int heard() {
        return OPERATOR.failures(id).body().path(0).path("times").asInt();
    }
}
