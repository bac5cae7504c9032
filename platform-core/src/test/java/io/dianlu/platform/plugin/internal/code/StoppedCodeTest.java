package io.dianlu.platform.plugin.internal.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.platform.plugin.PluginSource;
import io.dianlu.platform.plugin.internal.call.CallLine;
import io.dianlu.platform.plugin.internal.call.CallLines;
import io.dianlu.platform.plugin.internal.call.Limits;
import io.dianlu.platform.plugin.internal.call.PluginFailed;
import io.dianlu.platform.plugin.internal.call.PluginFailed.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A plugin's code")
class StoppedCodeTest {

    private static final Limits SHORT = new Limits(Duration.ofMillis(300), 32 << 20);

    @TempDir
    Path folder;

    private final CallLines lines = new CallLines();

    @AfterEach
    void close() {
        lines.close();
    }

    private Runnable code(String body) throws Exception {
        var source = PluginSource.of("tried")
                .type(
                        "Work",
                        "public class Work implements Runnable { public void run() { " + body + " } "
                                + "static int deep(int n) { return deep(n + 1) + 1; } static volatile int sink; }");
        var jar = folder.resolve("tried.jar");
        Files.write(jar, source.jar());
        var loader = new PluginClassLoader("tried", jar, getClass().getClassLoader());
        return (Runnable)
                loader.loadClass("com.example.tried.Work").getConstructor().newInstance();
    }

    private CallLine line() {
        return lines.open("tried", getClass().getClassLoader());
    }

    private static void run(CallLine line, Runnable work) {
        line.call(SHORT, () -> {
            work.run();
            return true;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (;;) { }",
                "for (;;) { sink++; }",
                "while (true) { try { Thread.sleep(10_000); } catch (InterruptedException again) { } }",
                "while (true) { try { for (;;) { sink++; } } catch (Throwable swallowed) { sink--; } }",
                "synchronized (this) { for (;;) { sink++; } }",
                "for (;;) { try { sink++; } finally { sink--; } }",
                "do { Thread.interrupted(); } while (true);",
                "java.util.stream.IntStream.iterate(0, i -> i + 1).forEach(i -> sink = i);",
                "switch (sink) { default: for (;;) { switch (sink) { case 1: sink = 2; default: sink = 1; } } }",
                "try { new java.util.concurrent.CountDownLatch(1).await(); } catch (InterruptedException e) { for (;;) { } }"
            })
    @DisplayName("that does not end is ended in time")
    void endless(String body) throws Exception {
        var work = code(body);
        var began = System.nanoTime();
        assertThatThrownBy(() -> run(line(), work))
                .isInstanceOfSatisfying(
                        PluginFailed.class, failed -> assertThat(failed.kind()).isEqualTo(Kind.TOO_SLOW));
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isBetween(Duration.ofMillis(290), Duration.ofSeconds(5));
        assertThat(Thread.interrupted())
                .as("the caller is not left interrupted")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "var all = new java.util.ArrayList<byte[]>(); for (;;) { all.add(new byte[1 << 20]); }",
                "var all = new java.util.ArrayList<Object>(); for (;;) { all.add(new Object()); }",
                "for (;;) { var all = new long[1024][1024]; sink = all.length; }",
                "for (;;) { var all = new String[100_000]; sink = all.length; }"
            })
    @DisplayName("that takes memory without end is ended")
    void greedy(String body) throws Exception {
        var work = code(body);
        assertThatThrownBy(() -> line().call(new Limits(Duration.ofSeconds(30), 32 << 20), () -> {
                    work.run();
                    return true;
                }))
                .isInstanceOfSatisfying(
                        PluginFailed.class, failed -> assertThat(failed.kind()).isEqualTo(Kind.TOO_MUCH));
    }

    @Test
    @DisplayName("that throws is contained, also when it throws an error or goes too deep")
    void throwing() throws Exception {
        for (var body : new String[] {
            "throw new IllegalStateException(\"x\");", "throw new AssertionError();", "sink = deep(0);"
        }) {
            var work = code(body);
            assertThatThrownBy(() -> run(line(), work))
                    .isInstanceOfSatisfying(
                            PluginFailed.class,
                            failed -> assertThat(failed.kind()).isEqualTo(Kind.THREW));
        }
    }

    @Test
    @DisplayName("works as it was written")
    void works() throws Exception {
        var work = code(
                "int sum = 0; for (int i = 0; i < 1000; i++) { if (i % 3 == 0) continue; try { sum += i; "
                        + "if (i == 500) throw new RuntimeException(); } catch (RuntimeException e) { sum -= 1; } } "
                        + "int[][] grid = new int[3][4]; String text = switch (sum % 2) { case 0 -> \"even\"; default -> \"odd\"; }; "
                        + "record Pair(int a, String b) { } var pair = new Pair(sum, text); "
                        + "if (!pair.equals(new Pair(332_666 + grid[2][3], \"even\"))) throw new IllegalStateException(pair.toString());");
        run(line(), work);
    }

    @Test
    @DisplayName("has so many callers at once, and one more is refused at once")
    void bulkhead() throws Exception {
        var work = code("try { Thread.sleep(200); } catch (InterruptedException e) { }");
        var line = line();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 16; i++) {
            threads.add(Thread.startVirtualThread(() -> run(line, work)));
        }
        Thread.sleep(100);
        assertThatThrownBy(() -> run(line, work))
                .isInstanceOfSatisfying(
                        PluginFailed.class, failed -> assertThat(failed.kind()).isEqualTo(Kind.BUSY));
        for (var thread : threads) {
            thread.join();
        }
        run(line, work);
    }
}
