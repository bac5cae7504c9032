package io.dianlu.plugin.testkit;

import io.dianlu.platform.plugin.internal.code.Descriptor;
import io.dianlu.platform.plugin.internal.code.PluginJar;
import io.dianlu.platform.plugin.internal.code.TrustedSigners;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** The jar of a plugin, judged by the rules of the platform itself. */
public final class PluginUnderTest {

    private final Path file;
    private final PluginJar read;

    private PluginUnderTest(Path file) {
        this.file = file;
        this.read = PluginJar.read(file, new TrustedSigners(Set.of()), true);
    }

    /** The plugin whose module the tests run in, as it was compiled; nothing needs to be packaged before. */
    public static PluginUnderTest ofThisModule() {
        var classes = Path.of("target/classes").toAbsolutePath();
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException(classes + " is not there: the tests run in the folder of the plugin");
        }
        try {
            var folder = Files.createDirectories(classes.resolveSibling("testkit"));
            return new PluginUnderTest(packed(classes, folder.resolve("plugin-under-test.jar")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A jar that lies somewhere. */
    public static PluginUnderTest at(Path jar) {
        return new PluginUnderTest(jar);
    }

    private static Path packed(Path classes, Path jar) throws IOException {
        try (var files = Files.walk(classes);
                var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var each : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, out);
                out.closeEntry();
            }
        }
        return jar;
    }

    /** Everything that speaks against installing it, but for its migrations, which are tried on a host; empty is good. */
    public List<String> findings() {
        return read.findings();
    }

    public String id() {
        return descriptor().id();
    }

    public String version() {
        return descriptor().version();
    }

    Descriptor descriptor() {
        var descriptor = read.descriptor();
        if (descriptor == null) {
            throw new AssertionError("The descriptor cannot be used: " + findings());
        }
        return descriptor;
    }

    Path file() {
        return file;
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
