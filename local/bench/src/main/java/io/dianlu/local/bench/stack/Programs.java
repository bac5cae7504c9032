package io.dianlu.local.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

/** The programs of a stack with all they started, its launcher among them. */
public final class Programs {
    private static final double KILOBYTES_PER_GIGABYTE = 1_000_000;
    private static final String SHARE = "Pss:";

    private Programs() {}

    /** The gigabytes they hold in memory; what several share counts once. */
    public static double residentGigabytes(Path home) throws IOException {
        return of(Settings.stateOf(home)).mapToDouble(Programs::kilobytes).sum() / KILOBYTES_PER_GIGABYTE;
    }

    /** 0 for one that has ended: PostgreSQL's workers come and go. */
    private static double kilobytes(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(SHARE))
                    .mapToDouble(line -> Double.parseDouble(line.split("\\s+")[1]))
                    .sum();
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    /** One of this home's stack with all it started; nothing when it does not run. */
    static Stream<ProcessHandle> of(String program) throws IOException {
        String pid = Settings.state(program, "pid");
        return pid.isEmpty() ? Stream.empty() : family(Long.parseLong(pid));
    }

    private static Stream<ProcessHandle> family(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()));
    }

    /** By the launcher's notes. */
    static Stream<ProcessHandle> of(Properties state) {
        return state.entrySet().stream()
                .filter(entry -> entry.getKey().toString().matches(".*\\.pid|launcher"))
                .flatMap(entry -> family(Long.parseLong(entry.getValue().toString())))
                .distinct();
    }
}
