package io.dianlu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("A plugin")
class PluginHostTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final OperatorCalls OPERATOR = OperatorCalls.on(PLATFORM);
    private static final String TABLE =
            "create table note (tenant_id uuid not null, id uuid not null, text text not null, "
                    + "primary key (tenant_id, id));";
    private static final String ADDRESSES = """
            @GetMapping("/notes") List<String> list() {
              return tables.list("select text from note order by text", row -> row.text("text"));
            }
            @PostMapping("/notes") Map<String, String> add(@RequestBody Map<String, String> note) {
              caller.require().must("%1$s.write");
              if (note.get("text") == null) throw PluginProblem.invalid("text", "写点什么");
              tables.change("insert into note (tenant_id, id, text) values (?, ?, ?)", tables.tenant(), UUID.randomUUID(), note.get("text"));
              return note;
            }
            @GetMapping("/version") Map<String, String> version() { return Map.of("version", "%2$s"); }""";
    private static final String PERMISSIONS = """
            [{"code":"%s.write","name":{"zh-CN":"写","zh-TW":"寫","en":"Write"},"roles":["REP"]}]""";

    private final String id = "p" + Ids.next().toString().substring(24);
    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant(id);
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, tenant.north());
    private final Person rep = PLATFORM.person(tenant, "业务员", Role.REP, tenant.north());

    private PluginSource notes(String version) {
        return PluginSource.of(id)
                .version(version)
                .permissions(PERMISSIONS.formatted(id))
                .controller(ADDRESSES.formatted(id, version))
                .migration(1, "note", TABLE, "drop table note;");
    }

    private void installed(PluginSource source) {
        var answer = OPERATOR.install(source);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
    }

    private Reply turn(Person by, boolean on) {
        var revision = 0;
        for (var each : by.get("/tenant-plugins").body()) {
            if (each.path("id").asString().equals(id)) {
                revision = each.path("revision").asInt();
            }
        }
        return by.send("PUT", "/tenant-plugins/" + id, Map.of("enabled", on), revision);
    }

    private Reply on(Person by) {
        FieldPlatform.await(() -> by.get("/tenant-plugins").body().toString().contains(id));
        var reply = turn(by, true);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
        return reply;
    }

    private String path(String rest) {
        return "/plugins/" + id + rest;
    }

    @Test
    @DisplayName(
            "is installed while the platform runs, answers at its address, and keeps what it is given in tables of its own")
    void answers() {
        assertThat(rep.get(path("/notes")).slug()).isEqualTo("plugin-not-found");
        installed(notes("1.0.0"));
        assertThat(rep.get(path("/notes")).slug()).isEqualTo("plugin-not-found");
        on(administrator);
        assertThat(rep.get(path("/notes")).body().toString()).isEqualTo("[]");
        assertThat(rep.post(path("/notes"), Map.of("text", "货架整齐")).status()).isEqualTo(200);
        assertThat(rep.get(path("/notes")).body().toString()).isEqualTo("[\"货架整齐\"]");
        var unwritten = rep.post(path("/notes"), Map.of());
        assertThat(unwritten.status()).isEqualTo(422);
        assertThat(unwritten.slug()).isEqualTo("plugin-refused");
        assertThat(unwritten.body().toString()).contains("写点什么");
        var manager = PLATFORM.person(tenant, "主管", Role.MANAGER, tenant.north());
        assertThat(manager.post(path("/notes"), Map.of("text", "无权")).status()).isEqualTo(403);
        assertThat(administrator.post(path("/notes"), Map.of("text", "货架整齐")).status())
                .as("an administrator may everything")
                .isEqualTo(200);
        assertThat(rep.get(path("/nothing")).status()).isEqualTo(404);
        turn(administrator, false);
        assertThat(rep.get(path("/notes")).slug()).isEqualTo("plugin-not-found");
    }

    @Test
    @DisplayName("shows no tenant what another wrote, and is there only for tenants whose plan has it")
    void apart() {
        installed(notes("1.0.0"));
        on(administrator);
        rep.post(path("/notes"), Map.of("text", "机密"));
        var other = PLATFORM.newTenant(id);
        var stranger = PLATFORM.person(other, "管理员", Role.ADMINISTRATOR, null);
        on(stranger);
        assertThat(stranger.get(path("/notes")).body().toString()).isEqualTo("[]");
        var poor = PLATFORM.person(PLATFORM.newTenant(), "管理员", Role.ADMINISTRATOR, null);
        assertThat(turn(poor, true).slug()).isEqualTo("plugin-not-in-plan");
        assertThat(poor.get(path("/notes")).slug()).isEqualTo("plugin-not-found");
    }

    @Test
    @DisplayName("is upgraded with a migration, rolled back and removed, and what was stored stays until it is erased")
    void lifeCycle() {
        installed(notes("1.0.0"));
        on(administrator);
        rep.post(path("/notes"), Map.of("text", "第一条"));
        var better = notes("1.1.0")
                .migration(2, "mood", "alter table note add column mood text;", "alter table note drop column mood;");
        installed(better);
        FieldPlatform.await(() -> rep.get(path("/version")).body().toString().contains("1.1.0"));
        assertThat(rep.get(path("/notes")).body().toString()).contains("第一条");
        assertThat(OPERATOR.remove(id, "1.1.0", "ROLL_BACK").status()).isEqualTo(204);
        assertThat(rep.get(path("/version")).body().toString()).contains("1.0.0");
        assertThat(rep.get(path("/notes")).body().toString()).contains("第一条");
        installed(better);
        OPERATOR.remove(id, "1.0.0", "KEEP");
        OPERATOR.remove(id, "1.1.0", "ERASE");
        assertThat(rep.get(path("/notes")).slug()).isEqualTo("plugin-not-found");
        installed(notes("2.0.0"));
        FieldPlatform.await(() -> rep.get(path("/notes")).status() == 200);
        assertThat(rep.get(path("/notes")).body().toString()).isEqualTo("[]");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    @DisplayName("that goes with its tables erases what it keeps elsewhere first, for each tenant that had it")
    void erases(CapturedOutput output) {
        installed(notes("1.0.0").type("Hooks", """
                        @Component class Hooks implements DataHooks {
                          final PluginTables tables;
                          Hooks(PluginTables tables) { this.tables = tables; }
                          public String export() { return "{}"; }
                          public void erase(UUID tenant) {
                            var rows = tables.list("select text from note", row -> row.text("text"));
                            throw PluginProblem.forbidden("cannot, beside " + rows + tenant.equals(tables.tenant()));
                          }
                        }"""));
        on(administrator);
        rep.post(path("/notes"), Map.of("text", "还在"));
        assertThat(OPERATOR.remove(id, "1.0.0", "ERASE").status()).isEqualTo(204);
        assertThat(output).contains("cannot, beside [还在]true");
        assertThat(rep.get(path("/notes")).slug()).isEqualTo("plugin-not-found");
    }

    @Test
    @DisplayName("sent again is installed once; another jar under its version is refused")
    void again() {
        var jar = notes("1.0.0").jar();
        assertThat(OPERATOR.install(jar).status()).isEqualTo(201);
        assertThat(OPERATOR.install(jar).status()).isEqualTo(201);
        assertThat(OPERATOR.install(notes("1.0.0").file("web/more.js", "1")).slug())
                .isEqualTo("plugin-version-taken");
    }

    @Test
    @DisplayName("whose tables are no tenant's, or whose migration fails, is refused and leaves nothing behind")
    void unfitTables() {
        var homeless = PluginSource.of(id)
                .migration(1, "stray", "create table stray (id uuid primary key);", "drop table stray;");
        var refused = OPERATOR.install(homeless);
        assertThat(refused.slug()).isEqualTo("plugin-unfit");
        assertThat(refused.body().path("findings").toString()).contains("stray");
        var broken = PluginSource.of(id)
                .migration(1, "note", TABLE, "drop table note;")
                .migration(2, "broken", "create tabel x;", "select 1;");
        assertThat(OPERATOR.install(broken).slug()).isEqualTo("plugin-unfit");
        installed(notes("1.0.0"));
    }

    @Test
    @DisplayName("needs the operator's key")
    void key() {
        assertThat(OperatorCalls.withKey(PLATFORM, "guess")
                        .install(notes("1.0.0"))
                        .status())
                .isEqualTo(401);
        assertThat(OperatorCalls.withKey(PLATFORM, "guess").list().status()).isEqualTo(401);
    }

    @Test
    @DisplayName("is set up by the form its schema describes, with defaults, and refuses what does not fit by field")
    void settings() {
        installed(
                PluginSource.of(id)
                        .settings("""
                        {"type":"object","properties":{"target":{"type":"integer","minimum":1,"default":5},"apiKey":{"type":"string"}},"additionalProperties":false}""")
                        .controller(
                                "@GetMapping(\"/target\") Map<String, Object> target() { return Map.of(\"target\", settings.number(\"target\").orElseThrow()); }"));
        on(administrator);
        assertThat(rep.get(path("/target")).body().toString()).contains("5");
        var wrong = administrator.send(
                "PUT", "/tenant-plugins/" + id, Map.of("enabled", true, "settings", Map.of("target", 0)), 1);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.field()).isEqualTo("settings.target");
        var eight = Map.of("target", 8, "apiKey", "geheim");
        administrator.send("PUT", "/tenant-plugins/" + id, Map.of("enabled", true, "settings", eight), 1);
        assertThat(rep.get(path("/target")).body().toString()).contains("8");
        var stale = administrator.send(
                "PUT", "/tenant-plugins/" + id, Map.of("enabled", true, "settings", Map.of("target", 9)), 1);
        assertThat(stale.slug()).isEqualTo("stale-version");
        assertThat(rep.send("PUT", "/tenant-plugins/" + id, Map.of("enabled", false), 2)
                        .slug())
                .isEqualTo("forbidden");
        var audit = "/audit-entries?subjectId=" + id;
        FieldPlatform.await(() -> administrator.get(audit).at("/items").size() == 2);
        var entries = administrator.get(audit);
        assertThat(entries.at("/items/0/after/settings.target").asInt()).isEqualTo(8);
        assertThat(entries.at("/items/0/after/settings.apiKey").asString()).isEqualTo("•••");
        assertThat(entries.at("/items/1/after/enabled").asBoolean()).isTrue();
        assertThat(entries.body().toString()).doesNotContain("geheim");
    }

    private Reply role(String code, long version, Object... permissions) {
        var draft = Map.of("reach", "OWN", "permissions", List.of(permissions));
        return administrator.send("PUT", "/roles/" + code, draft, version);
    }

    @Test
    @DisplayName(
            "has its permissions in the role editor while it is on, where they are given and taken, and remembered while it is off")
    void permissions() {
        installed(notes("1.0.0"));
        assertThat(administrator.get("/permissions").body().toString()).doesNotContain(id);
        on(administrator);
        var told =
                administrator.get("/permissions").body().valueStream().toList().getLast();
        assertThat(told.path("code").asString()).isEqualTo(id + ".write");
        assertThat(told.path("name").asString()).isEqualTo("写");
        assertThat(told.path("plugin").asString()).isNotBlank();
        assertThat(told.path("roles").toString()).isEqualTo("[\"REP\"]");
        assertThat(PLATFORM.person(PLATFORM.newTenant(id), "管理员", Role.ADMINISTRATOR, null)
                        .get("/permissions")
                        .body()
                        .toString())
                .as("of a tenant that did not turn it on")
                .doesNotContain(id);

        assertThat(rep.post(path("/notes"), Map.of("text", "一")).status()).isEqualTo(200);
        assertThat(role("REP", 0, "people.read").status()).isEqualTo(200);
        assertThat(rep.post(path("/notes"), Map.of("text", "二")).status()).isEqualTo(403);
        var manager = PLATFORM.person(tenant, "主管", Role.MANAGER, tenant.north());
        assertThat(role("MANAGER", 0, "people.read", id + ".write").status()).isEqualTo(200);
        assertThat(manager.post(path("/notes"), Map.of("text", "三")).status()).isEqualTo(200);

        turn(administrator, false);
        assertThat(role("MANAGER", 1, "people.read", id + ".write").field()).isEqualTo("permissions[1]");
        assertThat(role("MANAGER", 1, "customer.read").status()).isEqualTo(200);
        assertThat(role("REP", 1, "customer.read").status()).isEqualTo(200);
        turn(administrator, true);
        assertThat(manager.post(path("/notes"), Map.of("text", "四")).status()).isEqualTo(200);
        assertThat(rep.post(path("/notes"), Map.of("text", "五")).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("cannot call a permission what the platform calls one of its own")
    void permissionOfThePlatform() {
        var daring = PluginSource.of("customer").permissions("""
            [{"code":"customer.purge","name":{"zh-CN":"写","zh-TW":"寫","en":"Write"},"roles":["REP"]}]""");
        assertThat(OPERATOR.install(daring).body().path("findings").toString()).contains("customer.purge");
    }
}
