package io.dianlu.local.demo.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The jar of a plugin that is developed")
class DevelopmentJarTest {

    private static final String DESCRIPTOR = "{\"id\":\"notes\",\"version\":\"1.0.0\"}";

    @TempDir
    Path folder;

    private Path jar;
    private Path resources;

    @BeforeEach
    void built() throws IOException {
        jar = folder.resolve("target/notes.jar");
        resources = folder.resolve("src/main/resources");
        write("src/main/resources/META-INF/dianlu-plugin.json", DESCRIPTOR);
        write("src/main/resources/web/page.js", "new");
        Files.createDirectories(jar.getParent());
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (var file : Map.of(
                            "META-INF/dianlu-plugin.json", DESCRIPTOR,
                            "web/page.js", "old",
                            "web/gone.js", "gone",
                            "com/example/Notes.class", "code")
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    @DisplayName("has the code that was built, the resources as they are now, and the version it is given")
    void packed() throws IOException {
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(DevelopmentJar.of(jar, resources).as("1.0.0-dev.3")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(files)
                .containsOnlyKeys("META-INF/dianlu-plugin.json", "com/example/Notes.class", "web/page.js")
                .containsEntry("web/page.js", "new")
                .containsEntry("META-INF/dianlu-plugin.json", "{\"id\":\"notes\",\"version\":\"1.0.0-dev.3\"}");
    }

    @Test
    @DisplayName("whose descriptor is half written is refused in words")
    void halfWritten() throws IOException {
        write("src/main/resources/META-INF/dianlu-plugin.json", "{\"id\":");
        assertThatThrownBy(() -> DevelopmentJar.of(jar, resources))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("META-INF/dianlu-plugin.json");
    }

    @Test
    @DisplayName("is compiled anew for a change of code, not for one of resources")
    void sources() throws IOException {
        write("pom.xml", "<project/>");
        write("src/main/java/Notes.java", "class Notes {}");
        var project = new PluginProject(folder);
        var before = project.sources();
        write("src/main/resources/web/page.js", "newer still");
        assertThat(project.sources()).isNotEqualTo(before);
        assertThat(before.differsInResourcesOnly(project.sources())).isTrue();
        write("src/main/java/Notes.java", "class Notes { }");
        assertThat(before.differsInResourcesOnly(project.sources())).isFalse();
    }
}
