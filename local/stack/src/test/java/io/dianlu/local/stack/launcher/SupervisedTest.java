package io.dianlu.local.stack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.local.stack.engine.Engine;
import io.dianlu.local.stack.process.Patience;
import io.dianlu.local.stack.process.Program;
import io.dianlu.local.stack.process.RunFolders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path home;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final AtomicLong freeBytes = new AtomicLong(DiskSpace.TO_START);
    private RunFolders folders;
    private Launch launch;

    @BeforeEach
    void prepare() {
        folders = new RunFolders(home);
        launch = new Launch(
                folders,
                new Journal(new PrintStream(told)),
                new StackState(folders.run().resolve("state.properties")),
                new DiskSpace(home, freeBytes::get));
    }

    @Test
    @DisplayName("a killed program is started again and its end is told with the log's place")
    void restarts() throws Exception {
        launch.add(engine("sleeper", "sleep 600"));
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
        launch.add(engine("client", "sleep 600"), broken);
        assertThatThrownBy(launch::startAll).isInstanceOf(Complaint.class);
        launch.stopAll();
        assertThat(folders.pidFile("client").find()).isEmpty();
    }

    @Test
    @DisplayName("what is still being prepared when all is stopped is not started any more")
    void stoppedWhilePreparing() throws Exception {
        var preparing = new CountDownLatch(1);
        var prepared = new CountDownLatch(1);
        launch.add(new SleepingEngine("slow", "sleep 600", folders) {
            @Override
            public Program prepare() throws IOException {
                preparing.countDown();
                try {
                    prepared.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                return super.prepare();
            }
        });
        Thread.startVirtualThread(launch::startAll);
        preparing.await();
        launch.stopAll();
        prepared.countDown();
        // a start would take a moment; none may follow
        Thread.sleep(500);
        assertThat(folders.pidFile("slow").find()).isEmpty();
        assertThat(folders.log("slow")).doesNotExist();
    }

    @Test
    @DisplayName("a program that is stopped before it answers is not blamed for it")
    void stoppedWhileStarting() throws Exception {
        var blamed = new AtomicBoolean();
        launch.add(new SleepingEngine("starting", "exec sleep 600", folders) {
            @Override
            public void failedToStart() {
                blamed.set(true);
            }
        });
        Thread starting = Thread.startVirtualThread(launch::startAll);
        until(() -> folders.pidFile("starting").find().isPresent());
        launch.stopAll();
        assertThat(starting.join(Duration.ofMillis(500))).isFalse();
        assertThat(blamed).isFalse();
    }

    @Test
    @DisplayName("on a full disk a program waits for space, however often it ends, and tells which folder and how much")
    void fullDisk() throws Exception {
        launch.add(engine("writer", "sleep 600"));
        launch.startAll();
        freeBytes.set(DiskSpace.TO_GO_ON - 1);
        ProcessHandle first = running("writer");
        first.destroyForcibly();
        until(() -> told.toString().contains("DISK FULL"));
        assertThat(told.toString()).contains("only 63 MB are free on the disk of " + home, "when 64 MB are");
        assertThat(folders.pidFile("writer").find()).isEmpty();
        freeBytes.set(DiskSpace.TO_GO_ON);
        until(() -> folders.pidFile("writer").find().isPresent());
        assertThat(told.toString()).doesNotContain("GIVEN UP");
        launch.stopAll();
    }

    @Test
    @DisplayName("a program that cannot even be prepared on a full disk waits as well")
    void fullDiskWhilePreparing() throws Exception {
        freeBytes.set(0);
        launch.add(new SleepingEngine("unpacked", "sleep 600", folders) {
            @Override
            public Program prepare() throws IOException {
                if (freeBytes.get() == 0) {
                    throw new IOException("No space left on device");
                }
                return super.prepare();
            }
        });
        Thread.startVirtualThread(launch::startAll);
        until(() -> told.toString().contains("DISK FULL"));
        freeBytes.set(DiskSpace.TO_START);
        until(() -> folders.pidFile("unpacked").find().isPresent());
        launch.stopAll();
    }

    private void until(BooleanSupplier done) throws IOException {
        Patience.until(done, () -> true, PATIENCE, told::toString);
    }

    private ProcessHandle running(String name) {
        return folders.pidFile(name).find().orElseThrow();
    }

    private Engine engine(String name, String script) {
        return new SleepingEngine(name, script, folders);
    }
}
