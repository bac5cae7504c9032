package io.dianlu.local.stack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.local.stack.engine.Engine;
import io.dianlu.local.stack.process.Patience;
import io.dianlu.local.stack.process.Program;
import io.dianlu.local.stack.process.RunFolders;
import io.dianlu.local.stack.process.StopSignal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path home;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private RunFolders folders;
    private Launch launch;

    @BeforeEach
    void prepare() {
        folders = new RunFolders(home);
        launch = new Launch(
                folders,
                new Journal(new PrintStream(told)),
                new StackState(folders.run().resolve("state.properties")));
    }

    @Test
    @DisplayName("a killed program is started again and its end is told with the log's place")
    void restarts() throws Exception {
        launch.add(engine("sleeper", "sleep 60"));
        launch.startAll();
        ProcessHandle first = running("sleeper");
        first.destroyForcibly();
        Patience.until(
                () -> folders.pidFile("sleeper")
                        .find()
                        .filter(next -> next.pid() != first.pid())
                        .isPresent(),
                () -> true,
                PATIENCE,
                () -> "it was not started again: " + told);
        assertThat(told.toString()).contains("sleeper", "ended unexpectedly (exit code 137)", "sleeper.log");
        launch.stopAll();
        assertThat(folders.pidFile("sleeper").find()).isEmpty();
    }

    @Test
    @DisplayName("a program that never gets ready is tried twice, then given up with the end of its log")
    void givesUp() {
        launch.add(engine("broken", "echo no such table; exit 7"));
        assertThatThrownBy(launch::startAll).isInstanceOf(Complaint.class).hasMessageContaining("exit code 7");
        assertThat(told.toString()).contains("GIVEN UP").contains("| no such table");
    }

    @Test
    @DisplayName("a program whose need was given up is not started")
    void needsAreAwaited() {
        Supervised broken = launch.add(engine("broken", "exit 7"));
        launch.add(engine("client", "sleep 60"), broken);
        assertThatThrownBy(launch::startAll).isInstanceOf(Complaint.class);
        launch.stopAll();
        assertThat(folders.pidFile("client").find()).isEmpty();
    }

    private ProcessHandle running(String name) {
        return folders.pidFile(name).find().orElseThrow();
    }

    /** Answers while its process lives. */
    private Engine engine(String name, String script) {
        return new Engine() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public int port() {
                return 0;
            }

            @Override
            public String address() {
                return "nowhere";
            }

            @Override
            public Program prepare() {
                return new Program(name, List.of("/bin/sh", "-c", script), Map.of(), home, StopSignal.TERM);
            }

            @Override
            public boolean answers() {
                return script.startsWith("sleep")
                        && folders.pidFile(name).find().isPresent();
            }
        };
    }
}
