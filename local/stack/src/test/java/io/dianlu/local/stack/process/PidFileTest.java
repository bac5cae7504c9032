package io.dianlu.local.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("a living process is found again, a stopped one is not")
    void findsLiving() throws Exception {
        Process sleeper = new ProcessBuilder("sleep", "600").start();
        var pidFile = new PidFile(folder.resolve("sleeper.pid"));
        pidFile.write(sleeper.toHandle());
        assertThat(pidFile.find()).contains(sleeper.toHandle());

        assertThat(Leftover.stop(pidFile, StopSignal.TERM, Duration.ofMinutes(1)))
                .isTrue();
        assertThat(pidFile.find()).isEmpty();
        assertThat(Leftover.stop(pidFile, StopSignal.TERM, Duration.ofMinutes(1)))
                .isFalse();
    }

    @Test
    @DisplayName("a stranger that got the same number later is not taken for ours")
    void strangersAreLeftAlone() throws Exception {
        var pidFile = new PidFile(folder.resolve("reused.pid"));
        Files.writeString(pidFile.file(), ProcessHandle.current().pid() + " 1000\n");
        assertThat(pidFile.find()).isEmpty();
    }

    @Test
    @DisplayName("a torn pid file is no process")
    void tornFile() throws Exception {
        var pidFile = new PidFile(folder.resolve("torn.pid"));
        Files.writeString(pidFile.file(), "");
        assertThat(pidFile.find()).isEmpty();
    }
}
