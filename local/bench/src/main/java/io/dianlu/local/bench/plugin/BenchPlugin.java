package io.dianlu.local.bench.plugin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A version of the measured plugin.
 *
 * @param version by semantic versioning
 * @param migrations how many it brings
 * @param hasSteps whether it adds ten steps to a visit
 */
public record BenchPlugin(String id, String version, int migrations, boolean hasSteps) {
    /** How many steps one with steps adds to a visit. */
    public static final int STEPS = 10;

    private static final String CODE = BenchPlugin.class.getPackageName() + ".code";
    private static final List<String> STEP_TYPES = List.of(
            "QuietStep",
            "QuietSteps",
            "QuietSteps$First",
            "QuietSteps$Second",
            "QuietSteps$Third",
            "QuietSteps$Fourth",
            "QuietSteps$Fifth",
            "QuietSteps$Sixth",
            "QuietSteps$Seventh",
            "QuietSteps$Eighth",
            "QuietSteps$Ninth",
            "QuietSteps$Tenth");

    /** As a partner's build packs it. */
    public byte[] jar() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var jar = new ZipOutputStream(bytes)) {
            add(jar, "META-INF/dianlu-plugin.json", descriptor());
            add(jar, "db/0001-mark.sql", migration("0001-mark", """
                    create table mark (tenant_id uuid not null, id uuid not null, primary key (tenant_id, id));""", "drop table mark;"));
            for (int number = 2; number <= migrations; number++) {
                add(jar, "db/%04d-more.sql".formatted(number), more(number));
            }
            addType(jar, "Addresses");
            for (String type : hasSteps ? STEP_TYPES : List.<String>of()) {
                addType(jar, type);
            }
        }
        return bytes.toByteArray();
    }

    private static String more(int number) {
        return migration(
                "%04d-more".formatted(number),
                "alter table mark add column more_%d text;".formatted(number),
                "alter table mark drop column more_%d;".formatted(number));
    }

    private static String migration(String stem, String sql, String rollback) {
        return """
                --liquibase formatted sql
                --changeset bench:%s
                %s
                --rollback %s
                """.formatted(stem, sql, rollback);
    }

    private String descriptor() {
        String texts = """
                {"zh-CN":"测量","zh-TW":"測量","en":"Measured"}""";
        return """
                {"id":"%s","version":"%s","api":">=0.1.0 & <0.2.0","provider":"Dianlu","code":"%s","name":%s,"description":%s,
                 "permissions":[],"pages":[],"settings":null}""".formatted(id, version, CODE, texts, texts);
    }

    private static void addType(ZipOutputStream jar, String type) throws IOException {
        String file = (CODE + "." + type).replace('.', '/') + ".class";
        try (InputStream in = BenchPlugin.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("not on the class path: " + file);
            }
            add(jar, file, in.readAllBytes());
        }
    }

    private static void add(ZipOutputStream jar, String name, String text) throws IOException {
        add(jar, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(ZipOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
