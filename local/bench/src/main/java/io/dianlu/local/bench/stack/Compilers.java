package io.dianlu.local.bench.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the virtual machine of platform-core spends on compiling, by Linux's accounts of its threads. */
public final class Compilers {
    private Compilers() {}

    /** Milliseconds of processor time since its start; a compiler thread that ended takes its own away. */
    public static double millis() throws IOException {
        Path threads = Path.of("/proc/" + Settings.state("platform-core", "pid") + "/task");
        try (var all = Files.list(threads)) {
            return all.filter(Compilers::compiles)
                    .mapToDouble(thread -> Processors.millis(thread.resolve("stat")))
                    .sum();
        }
    }

    private static boolean compiles(Path thread) {
        try {
            return Files.readString(thread.resolve("comm")).matches("(?s)C[12] Compiler.*");
        } catch (IOException ended) {
            return false;
        }
    }
}
