package io.dianlu.local.demo.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/**
 * The Maven project of a plugin.
 *
 * @param folder with its pom.xml
 */
public record PluginProject(Path folder) {

    /** The content of all that a build is made of, by path; which of it changed says what has to be done. */
    record Sources(Map<String, String> stamps) {

        /** Whether only what is packed as it stands differs, so that nothing has to be compiled. */
        boolean differsInResourcesOnly(Sources other) {
            return withoutResources().equals(other.withoutResources());
        }

        private Map<String, String> withoutResources() {
            var rest = new TreeMap<>(stamps);
            rest.keySet().removeIf(path -> path.startsWith("src/main/resources/"));
            return rest;
        }
    }

    Sources sources() {
        var stamps = new TreeMap<String, String>();
        for (var path : List.of("pom.xml", "src/main")) {
            try (var files = Files.walk(folder.resolve(path))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    stamps.put(
                            folder.relativize(file).toString().replace('\\', '/'),
                            Files.size(file) + " " + Files.getLastModifiedTime(file));
                }
            } catch (IOException | UncheckedIOException saved) {
                // an editor replaces a file by another: the next look sees it
                stamps.put(path, String.valueOf(saved.getMessage()));
            }
        }
        return new Sources(stamps);
    }

    /** @return what the build said, when it failed */
    Optional<String> build(boolean offline) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "mvn",
                "-B",
                "-q",
                "-Dstyle.color=never",
                "-f",
                folder.resolve("pom.xml").toString(),
                "-Dmaven.test.skip=true",
                "package"));
        if (offline) {
            command.add("-o");
        }
        var build = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said;
        try (var output = build.inputReader()) {
            said = String.join(
                    "\n",
                    output.lines()
                            .filter(line -> !line.contains("WARNING:"))
                            // from here on Maven explains itself
                            .takeWhile(line -> !line.contains("-> [Help 1]"))
                            .toList());
        }
        return build.waitFor() == 0 ? Optional.empty() : Optional.of(said);
    }

    /** The jar that was built last. */
    Path jar() throws IOException {
        try (var files = Files.list(folder.resolve("target"))) {
            return files.filter(file -> file.toString().endsWith(".jar") && isPlugin(file))
                    .max(Comparator.comparingLong(file -> file.toFile().lastModified()))
                    .orElseThrow(() -> new IOException("no jar in " + folder.resolve("target") + " holds "
                            + DevelopmentJar.DESCRIPTOR + ": a plugin has it in src/main/resources"));
        }
    }

    private static boolean isPlugin(Path jar) {
        try (var zip = new ZipFile(jar.toFile())) {
            return zip.getEntry(DevelopmentJar.DESCRIPTOR) != null;
        } catch (IOException noJar) {
            return false;
        }
    }

    Path resources() {
        return folder.resolve("src/main/resources");
    }
}
