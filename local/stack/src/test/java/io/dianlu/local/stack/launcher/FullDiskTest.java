package io.dianlu.local.stack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A full disk")
class FullDiskTest {
    @TempDir
    Path home;

    @Test
    @DisplayName("keeps it from starting below 1024 MB and names folder, need and variable")
    void atTheStart() {
        assertThatThrownBy(() -> space(DiskSpace.TO_START - 1).requireEnoughToStart("DIANLU_HOME"))
                .isInstanceOf(Complaint.class)
                .hasMessageContaining("only 1023 MB are free on the disk of " + home)
                .hasMessageContaining("at least 1024 MB")
                .hasMessageContaining("DIANLU_HOME");
        assertThatNoException().isThrownBy(() -> space(DiskSpace.TO_START).requireEnoughToStart("DIANLU_HOME"));
    }

    @Test
    @DisplayName("explains a failed write, and no other failure is blamed on it")
    void explains() {
        var failure = new IOException("No space left on device");
        assertThatThrownBy(() -> space(DiskSpace.TO_GO_ON - 1).complainIfFull(failure))
                .isInstanceOf(Complaint.class)
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("on the disk of " + home);
        assertThatNoException().isThrownBy(() -> space(DiskSpace.TO_GO_ON).complainIfFull(failure));
    }

    @Test
    @DisplayName("is measured where the folder lies")
    void measured() throws Exception {
        assertThat(DiskSpace.of(home).freeBytes().getAsLong()).isPositive();
        assertThat(DiskSpace.of(home.resolve("missing")).isFull()).isFalse();
    }

    @Test
    @DisplayName("is told once when it gets nearly full and once when there is enough again")
    void whileRunning() {
        var told = new ByteArrayOutputStream();
        var free = new AtomicLong(DiskSpace.TO_START - 1);
        var watch = new DiskWatch(new DiskSpace(home, free::get), new Journal(new PrintStream(told)));
        watch.look();
        watch.look();
        assertThat(told.toString()).containsOnlyOnce("NEARLY FULL: only 1023 MB are free on the disk of " + home);
        free.set(DiskSpace.TO_START);
        watch.look();
        watch.look();
        assertThat(told.toString()).containsOnlyOnce("enough again");
    }

    @Test
    @DisplayName("is shown by the status, with what is needed, and only while it lasts")
    void status() {
        assertThat(space(DiskSpace.TO_GO_ON - 1).warning())
                .startsWith("FULL: only 63 MB")
                .contains("until there are 64 MB");
        assertThat(space(DiskSpace.TO_GO_ON).warning()).startsWith("NEARLY FULL: only 64 MB");
        assertThat(space(DiskSpace.TO_START).warning()).isEmpty();
    }

    @Test
    @DisplayName("leaves the state behind, ends nobody, and the state catches up")
    void stateCannotBeWritten() throws Exception {
        Path folder = home.resolve("run");
        Files.writeString(folder, "a file where the folder should be: nothing can be written below it");
        var state = new StackState(folder.resolve("state.properties"));
        state.set("phase", StackState.STARTING);
        Files.delete(folder);
        state.set(Map.of("disk", ""));
        assertThat(StackState.read(folder.resolve("state.properties"))).containsEntry("phase", StackState.STARTING);
    }

    private DiskSpace space(long freeBytes) {
        return new DiskSpace(home, () -> freeBytes);
    }
}
