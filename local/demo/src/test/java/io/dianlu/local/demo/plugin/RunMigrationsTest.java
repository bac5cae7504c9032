package io.dianlu.local.demo.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Migrations that ran")
class RunMigrationsTest {

    @TempDir
    Path folder;

    private static byte[] sql(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("are found when they were changed or are gone; new ones and other plugins' are no change")
    void changed() {
        new RunMigrations(folder).note("notes", Map.of("db/0001-a.sql", sql("a"), "db/0002-b.sql", sql("b")));
        var later = new RunMigrations(folder);
        assertThat(later.changed(
                        "notes",
                        Map.of("db/0001-a.sql", sql("a"), "db/0002-b.sql", sql("b"), "db/0003-c.sql", sql("c"))))
                .isEmpty();
        assertThat(later.changed("notes", Map.of("db/0001-a.sql", sql("A"))))
                .containsExactly("db/0001-a.sql", "db/0002-b.sql");
        assertThat(later.changed("other", Map.of("db/0001-a.sql", sql("x")))).isEmpty();
    }
}
