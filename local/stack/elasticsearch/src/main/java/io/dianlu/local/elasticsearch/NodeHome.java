package io.dianlu.local.elasticsearch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import org.elasticsearch.Build;

/** The folder layout that the server expects of an installed distribution. */
record NodeHome(Path folder) {
    private static final String PLUGIN = "io.dianlu.local.elasticsearch.analysis.AnalysisNamesPlugin";
    private static final String DESCRIPTOR = "plugin-descriptor.properties";
    private static final String TRANSPORT = "transport-netty4";

    Path config() {
        return folder.resolve("config");
    }

    /** Lays the folder out anew; data are elsewhere. */
    void lay(Path transportJars, Path pluginJars) throws IOException {
        Files.createDirectories(folder.resolve("logs"));
        layTransport(
                transportJars, Files.createDirectories(folder.resolve("modules").resolve(TRANSPORT)));
        layPlugin(pluginJars, Files.createDirectories(folder.resolve("plugins/dianlu-analysis")));
        copyResource("log4j2.properties", Files.createDirectories(config()).resolve("log4j2.properties"));
    }

    private void layTransport(Path jars, Path module) throws IOException {
        for (Path jar : copyJars(jars, module)) {
            if (jar.getFileName().toString().startsWith(TRANSPORT)) {
                Files.writeString(module.resolve(DESCRIPTOR), descriptorOf(jar));
            }
        }
    }

    private static List<Path> copyJars(Path from, Path to) throws IOException {
        try (var files = Files.list(from)) {
            List<Path> jars = files.toList();
            for (Path jar : jars) {
                Files.copy(jar, to.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            return jars;
        }
    }

    /** Without its module name, because here the server itself is on the class path, not the module path. */
    private static String descriptorOf(Path jar) throws IOException {
        URI descriptor = URI.create("jar:" + jar.toUri() + "!/META-INF/es-plugins/" + TRANSPORT + "/" + DESCRIPTOR);
        try (InputStream stream = descriptor.toURL().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("modulename="))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static void layPlugin(Path jars, Path plugin) throws IOException {
        copyJars(jars, plugin);
        Files.writeString(
                plugin.resolve(DESCRIPTOR), """
                name=dianlu-analysis
                description=Lucene's analysis under the names of the official distribution
                version=%1$s
                elasticsearch.version=%1$s
                java.version=25
                classname=%2$s
                """.formatted(Build.current().version(), PLUGIN));
    }

    private static void copyResource(String name, Path target) throws IOException {
        try (InputStream stream = NodeHome.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("missing resource " + name);
            }
            Files.copy(stream, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
