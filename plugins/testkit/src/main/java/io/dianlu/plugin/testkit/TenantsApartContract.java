package io.dianlu.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A plugin that keeps something shows it to the tenant it came from and to no other. Whoever inherits says how something is written and read. */
@DisplayName("What a tenant gives the plugin")
public abstract class TenantsApartContract {

    private static final String SECRET = "机密一二三";

    /** By default that of this module. */
    protected PluginUnderTest plugin() {
        return PluginUnderTest.ofThisModule();
    }

    /** What those are who write and read. */
    protected String role() {
        return "REP";
    }

    /** Gives the plugin something that contains the text, by its addresses. */
    protected abstract void write(Visitor visitor, String text);

    /** Everything that the visitor can read at the plugin's addresses, without naming what was written. */
    protected abstract String read(Visitor visitor);

    @Test
    @DisplayName("is read by its own people and by nobody of another tenant, on the fake host")
    void apart() {
        try (var host = FakeHost.running(plugin())) {
            apart(host.tenant().person("甲", role()), host.tenant().person("乙", role()));
        }
    }

    @Test
    @DisplayName("is read by its own people and by nobody of another tenant, on the platform itself")
    void apartOnThePlatform() {
        try (var host = RealHost.with(plugin())) {
            apart(host.tenant().person("甲", role()), host.tenant().person("乙", role()));
        }
    }

    private void apart(Visitor writer, Visitor stranger) {
        write(writer, SECRET);
        assertThat(read(writer)).as("what its own people read").contains(SECRET);
        assertThat(read(stranger)).as("what another tenant reads").doesNotContain(SECRET);
        write(stranger, "别家");
        assertThat(read(stranger)).contains("别家").doesNotContain(SECRET);
        assertThat(read(writer)).doesNotContain("别家");
    }
}
