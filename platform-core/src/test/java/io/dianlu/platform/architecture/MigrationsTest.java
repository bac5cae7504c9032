package io.dianlu.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be said of the migrations without a database (HOUSE 7). */
class MigrationsTest {

    private static final Path ROOT = Path.of("src/main/resources/db/changelog");
    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\((.*?)\\n\\)", Pattern.DOTALL);
    private static final String TENANT_ONLY = "tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid";
    /** Belong to no tenant: the outbox of the event registry, the tenants the platform knows, the plugins it has, who uses them and how they failed. */
    private static final List<String> PLATFORM_TABLES = List.of(
            "event_publication",
            "known_tenant",
            "plugin_installation",
            "plugin_use",
            "plugin_failure",
            "plugin_outgoing");

    @Test
    void everyFolderIsIncluded() throws IOException {
        var master = Files.readString(ROOT.resolve("master.yaml"));
        try (var folders = Files.list(ROOT)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .isNotEmpty()
                    .allSatisfy(folder -> assertThat(master).contains("path: " + folder + ","));
        }
    }

    @Test
    void everyFileHoldsOneChangeNamedLikeItWithItsRollback() throws IOException {
        for (var file : files()) {
            var stem = file.getFileName().toString().replace(".sql", "");
            var text = Files.readString(file);
            assertThat(text.split("--changeset ", -1)).as(file.toString()).hasSize(2);
            assertThat(text)
                    .as(file.toString())
                    .contains("--changeset dianlu:" + stem)
                    .contains("--rollback ");
        }
    }

    @Test
    void everyTableIsATenantsWithItsKeyAndPolicyOrIsListedAsThePlatforms() throws IOException {
        for (var file : files()) {
            assertThat(violations(Files.readString(file))).as(file.toString()).isEmpty();
        }
    }

    @Test
    void theCanaryWithoutATenantIsCaught() {
        assertThat(violations("create table stray (\n    id uuid not null,\n    primary key (id)\n);"))
                .isNotEmpty();
        assertThat(
                        violations(
                                "create table shown (\n    tenant_id uuid not null,\n    id uuid,\n    primary key (tenant_id, id)\n);"))
                .contains("shown has no forced row-level security", "shown has no policy");
    }

    @Test
    void theCanaryThatChecksNoWriteIsCaught() {
        assertThat(violations(
                        "create table taken (\n    tenant_id uuid not null,\n    id uuid,\n    primary key (tenant_id, id)\n);"
                                + "alter table taken force row level security;create policy tenant_only on taken\n    using ("
                                + TENANT_ONLY + ")\n    with check (true);"))
                .containsExactly("taken has no policy");
    }

    private static List<String> violations(String sql) {
        var found = new ArrayList<String>();
        var tables = TABLE.matcher(sql);
        while (tables.find()) {
            var name = tables.group(1);
            var body = tables.group(2);
            if (PLATFORM_TABLES.contains(name)) {
                continue;
            }
            if (!Pattern.compile("tenant_id\\s+uuid\\s+not null").matcher(body).find()) {
                found.add(name + " has no tenant_id");
            }
            if (!body.contains("primary key (tenant_id, ")) {
                found.add(name + " has a key without the tenant first");
            }
            if (Pattern.compile("foreign key \\((?!tenant_id)").matcher(body).find()) {
                found.add(name + " has a foreign key without the tenant");
            }
            if (!sql.contains("alter table " + name + " force row level security")) {
                found.add(name + " has no forced row-level security");
            }
            if (!sql.contains(
                    "on " + name + "\n    using (" + TENANT_ONLY + ")\n    with check (" + TENANT_ONLY + ")")) {
                found.add(name + " has no policy");
            }
        }
        var indexes = Pattern.compile("create (?:unique )?index (\\w+) on (\\w+) (?:using \\w+ )?\\(([^)]*)")
                .matcher(sql);
        while (indexes.find()) {
            if (!PLATFORM_TABLES.contains(indexes.group(2)) && !indexes.group(3).startsWith("tenant_id")) {
                found.add("index " + indexes.group(1) + " does not start with the tenant");
            }
        }
        return found;
    }

    private static List<Path> files() throws IOException {
        try (var all = Files.walk(ROOT)) {
            return all.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
        }
    }
}
