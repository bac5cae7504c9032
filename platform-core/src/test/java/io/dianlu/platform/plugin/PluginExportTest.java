package io.dianlu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.Downloads;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("What a plugin keeps of a tenant")
class PluginExportTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final OperatorCalls OPERATOR = OperatorCalls.on(PLATFORM);
    private static final String HOOKS = """
            @Component class Hooks implements DataHooks {
              final PluginTables tables;
              Hooks(PluginTables tables) { this.tables = tables; }
              public String export() { return "{}"; }
              public void export(ExportFiles files) { %s }
              public void erase(UUID tenant) { }
            }""";
    private static final String NOTES = """
            tables.list("select text from note", row -> row.text("text")).forEach(text -> files.add(text + ".txt", "note " + text));""";

    private final String id = "p" + Ids.next().toString().substring(24);
    private final String path = "/plugins/" + id + "/data-export";
    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant(id);
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, tenant.north());

    private void installed(String version, String export) {
        var source = PluginSource.of(id)
                .version(version)
                .controller("""
                        @PostMapping("/notes") void add(@RequestBody Map<String, String> note) {
                          tables.change("insert into note (tenant_id, id, text) values (?, ?, ?)", tables.tenant(), UUID.randomUUID(), note.get("text"));
                        }""")
                .type("Hooks", HOOKS.formatted(export))
                .migration(
                        1,
                        "note",
                        "create table note (tenant_id uuid not null, id uuid not null, text text not null, primary key (tenant_id, id));",
                        "drop table note;");
        var answer = OPERATOR.install(source);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        on(administrator, true);
    }

    private void on(Person by, boolean on) {
        FieldPlatform.await(() -> by.get("/tenant-plugins").body().toString().contains(id));
        var revision = by.get("/tenant-plugins")
                .body()
                .valueStream()
                .filter(each -> each.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow()
                .path("revision")
                .asInt();
        assertThat(by.send("PUT", "/tenant-plugins/" + id, Map.of("enabled", on), revision)
                        .status())
                .isEqualTo(200);
    }

    private void write(Person by, String text) {
        var written = by.post("/plugins/" + id + "/notes", Map.of("text", text));
        assertThat(written.status()).as(written.body().toString()).isEqualTo(200);
    }

    private JsonNode refused(Person by, String what) {
        var answer = Downloads.ask(PLATFORM, by, what);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        return JsonMapper.builder().build().readTree(new String(answer.body(), StandardCharsets.UTF_8));
    }

    private String slug(Person by) {
        return refused(by, path).path("slug").asString();
    }

    @Test
    @DisplayName(
            "is taken out by its administrator as files: each table's rows and what the plugin writes, of this tenant alone, and is noted")
    void taken() {
        installed("1.0.0", NOTES);
        write(administrator, "shelf");
        var other = PLATFORM.newTenant(id);
        var stranger = PLATFORM.person(other, "管理员", Role.ADMINISTRATOR, null);
        on(stranger, true);
        write(stranger, "secret");
        var answer = Downloads.ask(PLATFORM, administrator, path);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(id + "-1.0.0.zip");
        var files = Downloads.zip(PLATFORM, administrator, path);
        assertThat(files).containsOnlyKeys("files/shelf.txt", "tables/note.jsonl");
        assertThat(files.get("files/shelf.txt")).isEqualTo("note shelf");
        var row = JsonMapper.builder().build().readTree(files.get("tables/note.jsonl"));
        assertThat(row.path("text").asString()).isEqualTo("shelf");
        assertThat(row.path("tenant_id").asString()).isEqualTo(tenant.id().toString());
        FieldPlatform.await(() -> administrator
                .get("/audit-entries?subjectId=" + id)
                .body()
                .toString()
                .contains("EXPORTED"));
    }

    @Test
    @DisplayName("is taken out while the plugin is off, and by nobody who may not manage plugins or never had it")
    void whileOff() {
        installed("1.0.0", NOTES);
        write(administrator, "shelf");
        on(administrator, false);
        assertThat(Downloads.zip(PLATFORM, administrator, path)).containsKey("files/shelf.txt");
        assertThat(slug(PLATFORM.person(tenant, "老板", Role.BOSS, tenant.north())))
                .isEqualTo("forbidden");
        assertThat(slug(PLATFORM.person(PLATFORM.newTenant(id), "管理员", Role.ADMINISTRATOR, null)))
                .isEqualTo("plugin-not-found");
    }

    @Test
    @DisplayName(
            "comes whole or not at all: a hook that throws half-way, writes too much or calls a file what it may not is a problem")
    void whole() {
        installed("1.0.0", "files.add(\"begun.txt\", \"1\"); throw new IllegalStateException(\"broken\");");
        assertThat(slug(administrator)).isEqualTo("plugin-failed");
        installed("1.0.1", "files.add(\"../up.txt\", \"1\");");
        next("1.0.1");
        assertThat(slug(administrator)).isEqualTo("plugin-failed");
        installed("1.0.2", "throw PluginProblem.forbidden(\"not on Sundays\");");
        next("1.0.2");
        var problem = refused(administrator, path);
        assertThat(problem.path("slug").asString()).isEqualTo("plugin-refused");
        assertThat(problem.path("detail").asString()).contains("not on Sundays");
        installed(
                "1.0.3",
                "for (int i = 0; i < 1001; i++) try { files.add(\"f\" + i, \"1\"); } catch (IllegalStateException full) { }");
        next("1.0.3");
        assertThat(slug(administrator)).isEqualTo("plugin-export-too-large");
        installed("1.0.4", "for (int i = 0; i < 999; i++) files.add(\"f\" + i, \"1\");");
        next("1.0.4");
        assertThat(Downloads.zip(PLATFORM, administrator, path))
                .as("with that of the table")
                .hasSize(1000);
    }

    private void next(String version) {
        FieldPlatform.await(
                () -> administrator.get("/active-plugins").body().toString().contains(version));
    }

    @Test
    @DisplayName(
            "is told to the operator before the plugin goes with it: which tenants have anything, and when they took it")
    void holders() {
        installed("1.0.0", NOTES);
        assertThat(OPERATOR.holders(id).body()).isEmpty();
        write(administrator, "shelf");
        var other = PLATFORM.newTenant(id);
        on(PLATFORM.person(other, "管理员", Role.ADMINISTRATOR, null), true);
        var holders = OPERATOR.holders(id).body();
        assertThat(holders).hasSize(1);
        assertThat(holders.at("/0/tenantId").asString()).isEqualTo(tenant.id().toString());
        assertThat(holders.at("/0/exportedAt").isNull()).isTrue();
        Downloads.zip(PLATFORM, administrator, path);
        assertThat(OPERATOR.holders(id).body().at("/0/exportedAt").asString()).isNotBlank();
        assertThat(OPERATOR.holders("nobody").body()).isEmpty();
    }
}
