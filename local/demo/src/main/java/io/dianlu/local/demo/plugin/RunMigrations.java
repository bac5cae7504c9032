package io.dianlu.local.demo.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.CRC32;

/**
 * Notes which migrations of a plugin have run in this demo, and what they said then: one that ran cannot run again.
 *
 * @param folder beside the database it speaks of
 */
public record RunMigrations(Path folder) {

    /** Those that have run and are no longer as they were, or gone. */
    List<String> changed(String plugin, Map<String, byte[]> migrations) {
        var known = read(plugin);
        return known.stringPropertyNames().stream()
                .filter(name -> !migrations.containsKey(name)
                        || !known.getProperty(name).equals(sum(migrations.get(name))))
                .sorted()
                .toList();
    }

    void note(String plugin, Map<String, byte[]> migrations) {
        var now = new Properties();
        migrations.forEach((name, content) -> now.setProperty(name, sum(content)));
        try {
            Files.createDirectories(folder);
            try (var out = Files.newBufferedWriter(file(plugin))) {
                now.store(out, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Properties read(String plugin) {
        var known = new Properties();
        if (Files.exists(file(plugin))) {
            try (var in = Files.newBufferedReader(file(plugin))) {
                known.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return known;
    }

    private Path file(String plugin) {
        return folder.resolve(plugin + ".migrations");
    }

    private static String sum(byte[] content) {
        var sum = new CRC32();
        sum.update(content);
        return content.length + "-" + Long.toHexString(sum.getValue());
    }
}
