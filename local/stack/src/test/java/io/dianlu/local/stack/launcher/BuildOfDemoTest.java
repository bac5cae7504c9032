package io.dianlu.local.stack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.local.stack.process.Leftover;
import io.dianlu.local.stack.process.Patience;
import io.dianlu.local.stack.process.StopSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What ./dianlu demo builds")
class BuildOfDemoTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String[] DEMO = {"demo", "--engines-only"};

    @TempDir
    Path folder;

    private BareCheckout checkout;
    private Process demo;

    @BeforeEach
    void begin() throws Exception {
        checkout = BareCheckout.in(folder);
        checkout.tool("mvn", "sleep 300 & echo $! >child.partial; mv child.partial child; wait");
        checkout.tool("mv", "exec /bin/mv \"$@\"");
        demo = checkout.start(DEMO);
        Patience.until(() -> Files.exists(folder.resolve("child")), demo::isAlive, PATIENCE, () -> "nothing was built");
    }

    @AfterEach
    void end() {
        demo.destroyForcibly();
        child().ifPresent(left -> Leftover.stop(left, StopSignal.TERM, PATIENCE));
    }

    @Test
    @DisplayName("is ended by stop, with all it started, and the next demo builds again")
    void stopped() throws Exception {
        assertThat(checkout.run("stop").output()).contains("pid " + demo.pid(), "Dianlu is stopped");
        var told = BareCheckout.end(demo);
        assertThat(told.exit()).isEqualTo(143);
        assertThat(told.output()).contains("stopped before it was done");
        assertNothingIsLeft();

        checkout.tool("mvn", "echo maven was called; exit 3");
        assertThat(checkout.run(DEMO).output()).contains("maven was called", "building failed");
        assertNothingIsLeft();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    @DisplayName("ends with its shell, when that is asked to end by")
    void ended(String signal, int exit) throws Exception {
        new ProcessBuilder("kill", "-" + signal, Long.toString(demo.pid()))
                .start()
                .waitFor();
        assertThat(BareCheckout.end(demo).exit()).isEqualTo(exit);
        assertNothingIsLeft();
    }

    @Test
    @DisplayName("is told by the status, and keeps a second start and another build away")
    void told() throws Exception {
        var status = checkout.run("status", "--wait", "1");
        assertThat(status.exit()).isEqualTo(1);
        assertThat(status.output()).contains("not usable yet", "(pid " + demo.pid() + ") is building");
        assertThat(checkout.run(DEMO).output())
                .contains("another ./dianlu (pid " + demo.pid() + ") is starting", "./dianlu stop");
        assertThat(checkout.run("bench").output()).contains("another ./dianlu (pid " + demo.pid() + ") is building");
        assertThat(child()).isPresent();
    }

    @Test
    @DisplayName("is not waited for by the next demo when its shell was killed")
    void killed() throws Exception {
        demo.destroyForcibly().waitFor();
        checkout.tool("mvn", "echo maven was called; exit 3");
        assertThat(checkout.run(DEMO).output()).contains("maven was called");
    }

    private void assertNothingIsLeft() {
        assertThat(child()).isEmpty();
        assertThat(folder.resolve(".dianlu/run")).isEmptyDirectory();
        assertThat(folder.resolve(".dianlu/build/pid")).doesNotExist();
    }

    private Optional<ProcessHandle> child() {
        try {
            long pid = Long.parseLong(Files.readString(folder.resolve("child")).strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
