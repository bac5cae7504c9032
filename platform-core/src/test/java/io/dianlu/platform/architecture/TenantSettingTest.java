package io.dianlu.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** PostgreSQL hears the tenant in one way only: set_config and set local side by side have leaked between tenants. */
class TenantSettingTest {

    private static final Pattern ANOTHER_WAY =
            Pattern.compile("set_config\\s*\\(|set\\s+(?:local|session)?\\s*app\\.tenant_id", Pattern.CASE_INSENSITIVE);
    private static final Path THE_FUNCTION = Path.of("0001-set-tenant.sql");
    /** On connections of plugins, whose roles may not call the function; the statement is the same that it executes. */
    private static final Path FOR_PLUGINS = Path.of("TenantTables.java");

    @Test
    void nothingButTheOneFunctionSetsTheTenant() throws IOException {
        try (var sources = Files.walk(Path.of("src/main"))) {
            var others = sources.filter(Files::isRegularFile)
                    .filter(file -> List.of(".java", ".sql", ".yaml").stream().anyMatch(file.toString()::endsWith))
                    .filter(file -> !List.of(THE_FUNCTION, FOR_PLUGINS).contains(file.getFileName()))
                    .filter(TenantSettingTest::setsTheTenant)
                    .toList();
            assertThat(others).isEmpty();
        }
    }

    @Test
    void theCanariesAreCaught() {
        assertThat("select set_config('app.tenant_id', ?, true)").containsPattern(ANOTHER_WAY);
        assertThat("SET app.tenant_id = 'x'").containsPattern(ANOTHER_WAY);
        assertThat("select set_tenant(?)").doesNotContainPattern(ANOTHER_WAY);
    }

    private static boolean setsTheTenant(Path file) {
        try {
            return ANOTHER_WAY.matcher(Files.readString(file)).find();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
