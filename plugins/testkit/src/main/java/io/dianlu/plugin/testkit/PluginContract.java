package io.dianlu.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What every plugin keeps, to inherit without a line of one's own: {@code class ContractTest extends PluginContract {}}. A class beside it that extends {@link
 * TenantsApartContract} says how the plugin's addresses are used.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The plugin")
public abstract class PluginContract {

    private final PluginUnderTest plugin = plugin();

    /** Once for all, as it takes seconds; a test that takes migrations back has one of its own. */
    private @org.jspecify.annotations.Nullable FakeHost started;

    /** By default that of this module. */
    protected PluginUnderTest plugin() {
        return PluginUnderTest.ofThisModule();
    }

    private FakeHost host() {
        var known = started;
        if (known == null) {
            known = FakeHost.running(plugin);
            started = known;
        }
        return known;
    }

    @AfterAll
    void stop() {
        if (started != null) {
            started.close();
        }
    }

    @Test
    @DisplayName(
            "has a descriptor without a fault, texts in three languages, settings that fit their own defaults, and names nothing that is out of bounds")
    void isFit() {
        assertThat(plugin.findings()).isEmpty();
    }

    @Test
    @DisplayName("starts, with its tables")
    void starts() {
        assertThat(host().tenant()).isNotNull();
    }

    @Test
    @DisplayName("takes its tables back and makes them again, as when an upgrade is undone")
    void goesBack() {
        try (var host = FakeHost.running(plugin)) {
            var tables = host.tables();
            host.rollBack();
            assertThat(host.tables()).as("what is left after the rollbacks").isEmpty();
            host.migrate();
            assertThat(host.tables()).isEqualTo(tables);
        }
    }

    @Test
    @DisplayName("answers at each extension point within its limit, with what the platform can use")
    void answers() {
        assertThat(ExtensionChecks.of(plugin, host())).isEmpty();
    }
}
