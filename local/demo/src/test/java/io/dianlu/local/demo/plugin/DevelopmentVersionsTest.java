package io.dianlu.local.demo.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Versions of development")
class DevelopmentVersionsTest {

    @Test
    @DisplayName("are counted on, whatever version the plugin says it has, and are told from released ones")
    void counted() {
        var versions = new DevelopmentVersions(List.of("0.9.0", "1.0.0-dev.9", "1.0.0-dev.10", "1.0.0-rc.1"));
        assertThat(versions.next("1.0.0")).isEqualTo("1.0.0-dev.11");
        assertThat(versions.next("1.1.0-rc.1")).isEqualTo("1.1.0-dev.11");
        assertThat(versions.ofDevelopment()).containsExactly("1.0.0-dev.9", "1.0.0-dev.10");
        assertThat(versions.released()).containsExactly("0.9.0", "1.0.0-rc.1");
        assertThat(new DevelopmentVersions(List.of()).next("1.0.0")).isEqualTo("1.0.0-dev.1");
    }
}
