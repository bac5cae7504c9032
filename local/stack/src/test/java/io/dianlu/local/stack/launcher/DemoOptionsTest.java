package io.dianlu.local.stack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The options of demo")
class DemoOptionsTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("name a file of customers that can be read, and not one that nobody would import")
    void customers() throws Exception {
        Path file = Files.writeString(folder.resolve("customers.csv"), "id,name\n");
        assertThat(DemoOptions.parse(List.of("--customers", file.toString())).customers())
                .contains(file);
        assertRefused("cannot be read", "--customers", folder.toString());
        assertRefused(
                "cannot be read", "--customers", folder.resolve("missing.csv").toString());
        assertRefused("needs a file", "--customers");
        assertRefused("does not go with --no-seed", "--no-seed", "--customers", file.toString());
        assertRefused("--engines-only", "--customers", file.toString(), "--engines-only");
    }

    @Test
    @DisplayName("that are unknown are told with those that are known")
    void unknown() {
        assertRefused("demo does not know --frsh; it knows --detach", "--frsh");
    }

    private static void assertRefused(String why, String... arguments) {
        assertThatThrownBy(() -> DemoOptions.parse(List.of(arguments)))
                .isInstanceOf(Complaint.class)
                .hasMessageContaining(why);
    }
}
