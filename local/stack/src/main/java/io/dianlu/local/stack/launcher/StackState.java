package io.dianlu.local.stack.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is known about a stack, in a small file that other programs read: {@code phase} and, per program, its state, pid
 * and address. Written whole and renamed, so that a reader never sees half of it.
 */
final class StackState {
    /** Phases. */
    static final String STARTING = "starting";

    static final String USABLE = "usable";
    static final String STOPPING = "stopping";

    private final Path file;
    private final Map<String, String> values = new TreeMap<>();

    StackState(Path file) {
        this.file = file;
    }

    /** What the file says now; empty if there is none. */
    static Map<String, String> read(Path file) {
        var read = new Properties();
        try {
            read.load(new StringReader(Files.readString(file)));
        } catch (IOException e) {
            return Map.of();
        }
        return read.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, read::getProperty));
    }

    synchronized void set(String name, String value) {
        values.put(name, value);
        save();
    }

    synchronized void set(Map<String, String> more) {
        values.putAll(more);
        save();
    }

    private void save() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path partial = file.resolveSibling(file.getFileName() + ".partial");
            String text = values.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                    .collect(Collectors.joining());
            Files.writeString(partial, text);
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // on a full disk the file is behind until there is room; that must end nobody who has something to tell
        }
    }
}
