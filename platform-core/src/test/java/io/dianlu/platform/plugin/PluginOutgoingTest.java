package io.dianlu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.plugin.Http;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plugin that calls other systems")
class PluginOutgoingTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final OperatorCalls OPERATOR = OperatorCalls.on(PLATFORM);
    private static final String HOOKS = """
            @Component class Hooks implements DataHooks {
              public String export() { return "{}"; }
              public void erase(UUID tenant) { }
            }""";
    private static final String CALLER = """
            @RestController class Calls {
              final Http http;
              Calls(Http http) { this.http = http; }
              @GetMapping("/call") Map<String, String> call(@RequestParam(name = "to") String to) {
                try {
                  return Map.of("status", "" + http.send(HttpCall.get(java.net.URI.create(to))).status());
                } catch (HttpFailure failure) {
                  return Map.of("kind", failure.kind().name());
                }
              }
            }""";

    private final String id = "p" + Ids.next().toString().substring(24);
    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant(id);
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, tenant.north());

    private PluginSource source() {
        return PluginSource.of(id)
                .hosts("[\"localhost\",\"169.254.169.254\",\"erp.example.invalid:8443\"]")
                .type("Calls", CALLER);
    }

    private void on(Person by) {
        FieldPlatform.await(() -> by.get("/tenant-plugins").body().toString().contains(id));
        by.send("PUT", "/tenant-plugins/" + id, Map.of("enabled", true), 0);
    }

    private String call(Person by, String address) {
        return by.get("/plugins/" + id + "/call?to=" + address).at("/kind").asString();
    }

    @Test
    @DisplayName("says where to, and what becomes of what it sends there, before it is installed")
    void report() {
        var report = OPERATOR.inspect(source().type("Hooks", HOOKS).jar()).body();
        assertThat(report.path("findings")).isEmpty();
        assertThat(report.path("hosts").toString())
                .isEqualTo("[\"localhost\",\"169.254.169.254\",\"erp.example.invalid:8443\"]");
        assertThat(report.path("extensions").toString()).contains("DataHooks");
        assertThat(OPERATOR.install(source()).body().path("findings").toString())
                .contains("hooks: ");
        var wild = source().hosts("[\"*.example.com\"]").type("Hooks", HOOKS);
        assertThat(OPERATOR.install(wild).body().path("findings").toString()).contains("hosts: ");
        var socket = source().type("Hooks", HOOKS)
                .type(
                        "Sly",
                        "class Sly { Object o() throws Exception { return new java.net.Socket(\"localhost\", 1); } }");
        assertThat(OPERATOR.inspect(socket.jar()).body().path("findings").toString())
                .contains("java/net/Socket");
    }

    @Test
    @DisplayName(
            "reaches no address of the machine or of its network, no host it does not name, and so many a minute for each tenant")
    void contained() {
        var answer = OPERATOR.install(source().type("Hooks", HOOKS));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        on(administrator);
        assertThat(call(administrator, "https://localhost/")).isEqualTo("REFUSED");
        assertThat(call(administrator, "https://169.254.169.254/latest")).isEqualTo("REFUSED");
        assertThat(call(administrator, "https://example.com/")).isEqualTo("REFUSED");
        for (int calls = 3; calls < Http.MOST_CALLS_A_MINUTE; calls++) {
            assertThat(call(administrator, "http://localhost/")).isEqualTo("REFUSED");
        }
        assertThat(call(administrator, "https://localhost/")).isEqualTo("TOO_MANY");
        var other = PLATFORM.person(PLATFORM.newTenant(id), "管理员", Role.ADMINISTRATOR, null);
        on(other);
        assertThat(call(other, "https://localhost/")).isEqualTo("REFUSED");
        FieldPlatform.await(() -> OPERATOR.tenants(id)
                .body()
                .valueStream()
                .anyMatch(each ->
                        each.path("tenantId").asString().equals(tenant.id().toString())
                                && each.path("calls").asLong() == Http.MOST_CALLS_A_MINUTE));
    }
}
