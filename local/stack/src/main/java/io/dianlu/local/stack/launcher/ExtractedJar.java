package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.engine.Commands;
import io.dianlu.local.stack.engine.Distribution;
import io.dianlu.local.stack.engine.Java;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * The Boot jar of a module, extracted into a folder named after its content: it starts faster than the packed one, and
 * a start-up cache needs it.
 *
 * @param name application name
 * @param module its Maven module
 * @param distribution where extracted folders lie
 */
record ExtractedJar(String name, Path module, Distribution distribution) {
    private static final int KEPT = 3;

    /** The folder, extracted now if the jar is new. */
    Path folder() throws IOException {
        Path packed = packedJar();
        String label = name + "-" + checksum(packed);
        Path folder = distribution.unpacked(
                label,
                partial -> Commands.run(
                        List.of(
                                Java.executable(),
                                "-Djarmode=tools",
                                "-jar",
                                packed.toString(),
                                "extract",
                                "--force",
                                "--destination",
                                partial.toString()),
                        distribution.folder().resolve(name + "-extract.log")));
        Files.setLastModifiedTime(folder, FileTime.fromMillis(System.currentTimeMillis()));
        return folder;
    }

    /** The jar to start, beside its libraries. */
    Path main(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no jar in " + folder));
        }
    }

    /** Removes the folders of old builds; running programs use the newest ones. */
    void removeOld() throws IOException {
        List<Path> folders;
        try (var files = Files.list(distribution.folder())) {
            folders = files.filter(Files::isDirectory)
                    .filter(file -> file.getFileName().toString().matches(name + "-[0-9a-f]{8}"))
                    .sorted(Comparator.comparingLong(ExtractedJar::modified).reversed())
                    .toList();
        }
        for (Path old : folders.subList(Math.min(KEPT, folders.size()), folders.size())) {
            Distribution.delete(old);
            Files.deleteIfExists(old.resolveSibling(old.getFileName() + ".lock"));
        }
    }

    private Path packedJar() throws IOException {
        Path target = module.resolve("target");
        if (Files.isDirectory(target)) {
            try (var files = Files.list(target)) {
                var jar = files.filter(file -> file.getFileName().toString().matches(name + "-[0-9][^/]*-exec\\.jar"))
                        .max(Comparator.comparingLong(ExtractedJar::modified));
                if (jar.isPresent()) {
                    return jar.get();
                }
            }
        }
        throw new IOException(name + " is not built: no jar in " + target);
    }

    private static long modified(Path file) {
        return file.toFile().lastModified();
    }

    private static String checksum(Path file) throws IOException {
        try (var stream = new CheckedInputStream(Files.newInputStream(file), new CRC32())) {
            stream.transferTo(OutputStream.nullOutputStream());
            return "%08x".formatted(stream.getChecksum().getValue());
        }
    }
}
