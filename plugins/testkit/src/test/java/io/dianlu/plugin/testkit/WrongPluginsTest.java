package io.dianlu.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.platform.plugin.PluginSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contracts' canaries: each is wrong on purpose in one way, which the kit must notice. */
@DisplayName("The kit notices a plugin")
class WrongPluginsTest {

    private static final String TABLE =
            "create table kept (tenant_id uuid not null, id uuid not null, primary key (tenant_id, id));";

    @TempDir
    Path folder;

    private PluginUnderTest jar(PluginSource source) {
        try {
            return PluginUnderTest.at(Files.write(folder.resolve("tried.jar"), source.jar()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PluginSource source() {
        return PluginSource.of("kit-canary");
    }

    @Test
    @DisplayName("without a fault, as one")
    void good() {
        var plugin =
                jar(source().migration(1, "kept", TABLE, "drop table kept;").type("Step", step("steps", "步骤", "")));
        assertThat(plugin.findings()).isEmpty();
        try (var host = FakeHost.running(plugin)) {
            assertThat(host.tables()).containsExactly("kept");
            host.rollBack();
            assertThat(host.tables()).isEmpty();
            host.migrate();
            assertThat(ExtensionChecks.of(plugin, host))
                    .containsExactly("VisitStep: page is no page of the descriptor");
        }
    }

    private static String step(String key, String title, String progress) {
        return """
                @Component class Step implements VisitStep {
                  public String key() { return "%s"; }
                  public Texts title() { return new Texts("%s", "步驟", "Step"); }
                  public String page() { return "page"; }
                  public Progress progress(UUID visit, UUID customer) { %s; return new Progress(0, 0); }
                }""".formatted(key, title, progress);
    }

    @Test
    @DisplayName("that names what is out of bounds")
    void outOfBounds() {
        var plugin = jar(source().type("Reads", "class Reads { String path() { return System.getenv(\"PATH\"); } }"));
        assertThat(plugin.findings()).anyMatch(finding -> finding.contains("java/lang/System.getenv"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"string\"}|type is object",
                "{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"nmber\"}}}|settings",
                "{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\",\"minimum\":5,\"default\":4}}}|its own default /n",
                "{\"type\":\"object\",\"properties\":{\"n\":{\"$ref\":\"https://example.org/n\"}}}|$ref"
            })
    @DisplayName("whose settings cannot be set")
    void settings(String schema, String finding) {
        assertThat(jar(source().settings(schema)).findings()).anyMatch(each -> each.contains(finding));
    }

    @Test
    @DisplayName("that a tenant has to set up may have a field without a default")
    void required() {
        var schema = "{\"type\":\"object\",\"required\":[\"key\"],\"properties\":{\"key\":{\"type\":\"string\"}}}";
        assertThat(jar(source().settings(schema)).findings()).isEmpty();
    }

    @Test
    @DisplayName("whose tables are no tenant's, or whose rollback leaves them there")
    void tables() {
        var homeless =
                jar(source().migration(1, "kept", "create table kept (id uuid primary key);", "drop table kept;"));
        assertThatThrownBy(() -> FakeHost.running(homeless))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("tenant_id");
        var sticky = jar(source().migration(1, "kept", TABLE, "select 1;"));
        try (var host = FakeHost.running(sticky)) {
            host.rollBack();
            assertThat(host.tables()).containsExactly("kept");
        }
    }

    @Test
    @DisplayName("whose step has no title in one language, a key that is none, or takes too long")
    void extensions() {
        var wordless = jar(source().type("Step", step("Kein Schlüssel", " ", "")));
        try (var host = FakeHost.running(wordless)) {
            assertThat(ExtensionChecks.of(wordless, host))
                    .anyMatch(finding -> finding.startsWith("VisitStep: title"))
                    .anyMatch(finding -> finding.startsWith("VisitStep: the key"));
        }
        var slow = jar(source().type("Step", step("step", "步骤", "while (customer != null) { }")));
        try (var host = FakeHost.running(slow)) {
            assertThatThrownBy(() -> ExtensionChecks.of(slow, host)).hasMessageContaining("TOO_SLOW");
        }
    }

    @Test
    @DisplayName("that shows one tenant what another wrote")
    void notApart() {
        var leaky = jar(source().controller("""
                static final List<String> ALL = new ArrayList<>();
                @PostMapping("/texts") Map<String, String> write(@RequestBody Map<String, String> given) { ALL.add(given.get("text")); return given; }
                @GetMapping("/texts") List<String> read() { return ALL; }"""));
        var contract = new TenantsApartContract() {
            @Override
            protected PluginUnderTest plugin() {
                return leaky;
            }

            @Override
            protected void write(Visitor visitor, String text) {
                visitor.post("/texts", java.util.Map.of("text", text));
            }

            @Override
            protected String read(Visitor visitor) {
                return visitor.get("/texts").body().toString();
            }
        };
        assertThatThrownBy(contract::apart).isInstanceOf(AssertionError.class).hasMessageContaining("another tenant");
    }
}
