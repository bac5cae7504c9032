package io.dianlu.local.stack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.local.stack.ProjectTree;
import io.dianlu.local.stack.process.RunFolders;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A second start in the background")
class DetachedTest {
    @TempDir
    Path home;

    private StackSettings settings;

    @BeforeEach
    void logOfTheFirst() throws Exception {
        settings = new StackSettings(ProjectTree.find(), new RunFolders(home), StackPorts.from(Map.of()));
        Files.createDirectories(home.resolve("logs"));
        Files.writeString(settings.folders().log("launcher"), "the first one's");
    }

    @Test
    @DisplayName("while the first is being started says so and leaves the first alone")
    void whileStarting() throws Exception {
        try (var _ = LauncherLock.takeForStart(settings)) {
            assertRefused("starting");
        }
    }

    @Test
    @DisplayName("while the first runs says so, with its process and phase, and leaves the first alone")
    void whileRunning() throws Exception {
        var self = ProcessHandle.current();
        LauncherLock.pidFile(settings).write(self);
        new StackState(Status.file(settings))
                .set(Map.of("launcher", Long.toString(self.pid()), "phase", StackState.USABLE));
        assertRefused("usable, pid " + self.pid());
        try (var _ = start()) {
            // the refused one kept no lock
        }
    }

    @Test
    @DisplayName("is not told the phase in which an earlier, killed one was")
    void phaseOfAnother() throws Exception {
        LauncherLock.pidFile(settings).write(ProcessHandle.current());
        new StackState(Status.file(settings)).set(Map.of("launcher", "1", "phase", StackState.USABLE));
        assertRefused("starting");
    }

    private FileChannel start() throws Exception {
        Files.delete(LauncherLock.pidFile(settings).file());
        return LauncherLock.takeForStart(settings);
    }

    private void assertRefused(String phase) throws Exception {
        var told = new ByteArrayOutputStream();
        assertThatThrownBy(() -> Detached.run(settings, List.of("--detach"), new PrintStream(told)))
                .isInstanceOf(Complaint.class)
                .hasMessageContaining("already running (" + phase)
                .hasMessageContaining(home.toString())
                .hasMessageContaining("./dianlu stop");
        assertThat(told.toString()).isEmpty();
        assertThat(settings.folders().log("launcher")).hasContent("the first one's");
    }
}
