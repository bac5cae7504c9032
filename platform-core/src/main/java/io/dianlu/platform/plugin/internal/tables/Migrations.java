package io.dianlu.platform.plugin.internal.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.DirectoryResourceAccessor;

/** A plugin's migrations, files {@code db/*.sql} of its jar in the order of their names. SQL only: other formats of Liquibase can run programs. */
final class Migrations {

    private static final Pattern FILE = Pattern.compile("db/[0-9]{4}-[a-z0-9-]{1,60}\\.sql");
    private static final String MASTER = "master.yaml";

    private final Path jar;
    private final PluginSchema schema;

    Migrations(Path jar, PluginSchema schema) {
        this.jar = jar;
        this.schema = schema;
    }

    private interface Work {
        void with(Liquibase liquibase) throws LiquibaseException;
    }

    /** Files that are not what they should be. */
    static List<String> misnamed(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("db/")
                            && !name.endsWith("/")
                            && !FILE.matcher(name).matches())
                    .sorted()
                    .map(name -> "db: " + name + " is not named as 0001-what-it-does.sql")
                    .toList();
        }
    }

    /** Those that would run, in their order. */
    static List<String> names(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> FILE.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }

    boolean areThere() throws IOException {
        return !names(jar).isEmpty();
    }

    /** @param tag marks the state before, so that it can be gone back to */
    void forward(Connection owner, String tag) throws IOException, LiquibaseException {
        run(owner, liquibase -> {
            liquibase.tag(tag);
            liquibase.update(new Contexts(), new LabelExpression());
        });
    }

    void back(Connection owner, String tag) throws IOException, LiquibaseException {
        run(owner, liquibase -> {
            if (liquibase.tagExists(tag)) {
                liquibase.rollback(tag, new Contexts(), new LabelExpression());
            }
        });
    }

    private void run(Connection owner, Work work) throws IOException, LiquibaseException {
        var folder = Files.createTempDirectory("dianlu-plugin-db");
        try {
            unpack(folder);
            var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(owner));
            database.setDefaultSchemaName(schema.name());
            database.setLiquibaseSchemaName(schema.name());
            try (var files = new DirectoryResourceAccessor(folder)) {
                Scope.child(Map.of(), () -> {
                    work.with(new Liquibase(MASTER, files, database));
                });
            }
        } catch (LiquibaseException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new LiquibaseException(e);
        } finally {
            delete(folder);
        }
    }

    private void unpack(Path folder) throws IOException {
        var master = new StringBuilder("databaseChangeLog:\n");
        Files.createDirectory(folder.resolve("db"));
        try (var zip = new ZipFile(jar.toFile())) {
            for (var name : names(jar)) {
                try (var in = zip.getInputStream(zip.getEntry(name))) {
                    Files.copy(in, folder.resolve(name));
                }
                master.append("  - include: {file: ").append(name).append("}\n");
            }
        }
        Files.writeString(folder.resolve(MASTER), master);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
