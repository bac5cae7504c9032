package io.dianlu.local.demo.plugin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is installed while a plugin is developed: its jar with the resources as they are now. The platform keeps a version as it is, so each gets one of its own. */
final class DevelopmentJar {
    static final String DESCRIPTOR = "META-INF/dianlu-plugin.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, byte[]> files;
    private final ObjectNode descriptor;

    private DevelopmentJar(Map<String, byte[]> files, ObjectNode descriptor) {
        this.files = files;
        this.descriptor = descriptor;
    }

    /** @throws IOException also when the descriptor is no JSON object */
    static DevelopmentJar of(Path jar, Path resources) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        // Maven leaves in its folder what was taken out of the resources
        files.keySet().removeIf(name -> name.startsWith("db/") || name.startsWith("web/"));
        try (var found = Files.walk(resources)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                files.put(resources.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        var descriptor = files.get(DESCRIPTOR);
        if (descriptor == null) {
            throw new IOException("there is no " + DESCRIPTOR);
        }
        return new DevelopmentJar(files, descriptor(descriptor));
    }

    private static ObjectNode descriptor(byte[] content) throws IOException {
        try {
            if (JSON.readTree(new String(content, StandardCharsets.UTF_8)) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException unreadable) {
            throw new IOException(DESCRIPTOR + ": " + unreadable.getOriginalMessage(), unreadable);
        }
        throw new IOException(DESCRIPTOR + " is no JSON object");
    }

    String id() {
        return descriptor.path("id").asString("");
    }

    String version() {
        return descriptor.path("version").asString("");
    }

    JsonNode pages() {
        return descriptor.path("pages");
    }

    /** Its migrations, by name. */
    Map<String, byte[]> migrations() {
        var migrations = new TreeMap<>(files);
        migrations.keySet().removeIf(name -> !name.startsWith("db/"));
        return migrations;
    }

    byte[] as(String version) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(
                        file.getKey().equals(DESCRIPTOR)
                                ? JSON.writeValueAsBytes(descriptor.deepCopy().put("version", version))
                                : file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
