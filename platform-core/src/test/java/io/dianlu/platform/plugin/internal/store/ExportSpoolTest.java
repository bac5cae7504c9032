package io.dianlu.platform.plugin.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file that an export is written into")
class ExportSpoolTest {

    private static final int PIECE = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("takes so many bytes before they are packed, and not one more, whatever becomes of the refusal")
    void bytes() throws IOException {
        try (var spool = new ExportSpool(folder.resolve("export.zip"))) {
            var file = spool.folder("files").begin("large.bin");
            for (long written = 0; written < ExportSpool.MOST_BYTES; written += PIECE) {
                file.write(new byte[PIECE]);
            }
            assertThat(spool.isOver()).isFalse();
            assertThatThrownBy(() -> file.write(1)).isInstanceOf(IOException.class);
            assertThat(spool.isOver()).isTrue();
        }
    }

    @Test
    @DisplayName("has each name once, no way out of its folder, and takes nothing for a file that is complete")
    void names() throws IOException {
        try (var spool = new ExportSpool(folder.resolve("export.zip"))) {
            var files = spool.folder("files");
            var first = files.begin("a.csv");
            files.add("b.csv", "1");
            assertThatThrownBy(() -> first.write(1)).isInstanceOf(IOException.class);
            for (var name : new String[] {"a.csv", "../a.csv", "a/b.csv", ".hidden", "", "n".repeat(101)}) {
                assertThatThrownBy(() -> files.begin(name)).as(name).isInstanceOf(IllegalArgumentException.class);
            }
            files.add("n".repeat(100), "1");
        }
    }
}
