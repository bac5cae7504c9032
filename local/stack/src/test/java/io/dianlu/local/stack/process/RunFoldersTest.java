package io.dianlu.local.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The folders of a stack")
class RunFoldersTest {
    @TempDir
    Path home;

    @Test
    @DisplayName("with data, logs and pid files are entered by their owner only, also those that were open before")
    void ownerOnly() throws Exception {
        var folders = new RunFolders(home);
        Path open = Files.createDirectory(home.resolve("data"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        folders.create();
        for (Path folder : new Path[] {open, folders.log("x").getParent(), folders.run()}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .as(folder.toString())
                    .isEqualTo("rwx------");
        }
    }
}
