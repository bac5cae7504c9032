package io.dianlu.local.bench.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

/** The programs of a stack with all they started, its launcher among them. */
public final class Programs {
    private static final double KILOBYTES_PER_GIGABYTE = 1_000_000;
    private static final String SHARE = "Pss:";

    private Programs() {}

    /**
     * The gigabytes they hold in memory; what several share counts once.
     *
     * @throws IOException when the kernel does not tell
     */
    public static double residentGigabytes(Path home) throws IOException {
        double kilobytes = 0;
        for (ProcessHandle process : of(Settings.stateOf(home)).toList()) {
            Path file = Path.of("/proc/" + process.pid() + "/smaps_rollup");
            try (Stream<String> lines = Files.lines(file)) {
                kilobytes += lines.filter(line -> line.startsWith(SHARE))
                        .mapToDouble(line -> Double.parseDouble(line.split("\\s+")[1]))
                        .sum();
            }
        }
        return kilobytes / KILOBYTES_PER_GIGABYTE;
    }

    /** By the launcher's notes. */
    static Stream<ProcessHandle> of(Properties state) {
        return state.entrySet().stream()
                .filter(entry -> entry.getKey().toString().matches(".*\\.pid|launcher"))
                .flatMap(entry ->
                        ProcessHandle.of(Long.parseLong(entry.getValue().toString())).stream())
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .distinct();
    }
}
