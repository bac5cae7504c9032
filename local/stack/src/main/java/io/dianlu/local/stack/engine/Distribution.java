package io.dianlu.local.stack.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** Unpacked programs, shared by every stack of this checkout. A folder appears at once and complete, or not at all. */
public record Distribution(Path folder) {

    /** Fills a folder that does not exist yet. */
    public interface Filling {
        void into(Path folder) throws IOException;
    }

    /** The folder of this name, filled first if it is missing; safe between processes. */
    public Path unpacked(String name, Filling filling) throws IOException {
        Path target = folder.resolve(name);
        if (Files.isDirectory(target)) {
            return target;
        }
        Files.createDirectories(folder);
        synchronized (Distribution.class) {
            try (var channel = FileChannel.open(
                            folder.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (!Files.isDirectory(target)) {
                    Path partial = folder.resolve(name + ".partial");
                    delete(partial);
                    Files.createDirectories(partial);
                    filling.into(partial);
                    Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        }
        return target;
    }

    /** Removes a folder with all it holds; nothing happens if it is missing. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
