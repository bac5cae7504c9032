package io.dianlu.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No Java source of any module has more than 300 lines. The pages' linter says so of theirs. */
class SmallFilesTest {

    private static final int MOST_LINES = 300;
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".dianlu", ".git");

    @Test
    void noSourceIsLong() throws IOException {
        assertThat(longSources(Path.of("..").toRealPath())).isEmpty();
    }

    @Test
    void theCanaryIsCaught(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Fits.java"), "//\n".repeat(MOST_LINES));
        var canary = Files.writeString(folder.resolve("Long.java"), "//\n".repeat(MOST_LINES + 1));
        assertThat(longSources(folder)).containsExactly(canary);
    }

    private static Stream<Path> longSources(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.toList().stream().flatMap(SmallFilesTest::longOnes);
        }
    }

    private static Stream<Path> longOnes(Path entry) {
        try {
            if (Files.isDirectory(entry)) {
                return NOT_OURS.contains(entry.getFileName().toString()) ? Stream.empty() : longSources(entry);
            }
            return entry.toString().endsWith(".java")
                            && Files.readAllLines(entry).size() > MOST_LINES
                    ? Stream.of(entry)
                    : Stream.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
