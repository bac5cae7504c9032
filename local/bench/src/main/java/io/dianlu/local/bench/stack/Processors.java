package io.dianlu.local.bench.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Processor time by Linux's accounts, in ticks of 10 ms. */
public final class Processors {
    private static final double MILLIS_PER_TICK = 10;
    private static final int UTIME = 11;
    private static final int STIME = 12;
    private static final int CUTIME = 13;
    private static final int CSTIME = 14;
    private static final int IDLE = 4;
    private static final int IOWAIT = 5;
    /** More of the machine than this in other hands is worth a word. */
    public static final double NOTABLE = 0.1;
    /** Less than this of one processor in the stack's hands is rest. */
    private static final double REST = 0.15;

    private static final long REST_LOOK_MILLIS = 250;
    private static final int MOST_REST_LOOKS = 240;

    private Processors() {}

    /**
     * One look at the accounts.
     *
     * @param core milliseconds of platform-core
     * @param self milliseconds of this program
     * @param own milliseconds of everything that belongs to the stack or the load, by process
     * @param all milliseconds of all processes
     */
    public record Look(double core, double self, Map<Long, Double> own, double all, long nanos) {

        public double coreSince(Look before) {
            return core - before.core;
        }

        /** Processors that the load itself kept busy, 1.0 = one whole. */
        public double loadSince(Look before) {
            return (self - before.self) / millisSince(before);
        }

        /** The share of the machine that others used. */
        public double othersSince(Look before) {
            double others = Math.max(0, all - before.all - ownSince(before));
            return others / millisSince(before) / Runtime.getRuntime().availableProcessors();
        }

        /** A process that began meanwhile counts whole, one that ended not at all. */
        private double ownSince(Look before) {
            return own.entrySet().stream()
                    .mapToDouble(process -> process.getValue() - before.own.getOrDefault(process.getKey(), 0.0))
                    .sum();
        }

        public boolean busySince(Look before) {
            return othersSince(before) > NOTABLE;
        }

        private double millisSince(Look before) {
            return (nanos - before.nanos) / 1e6;
        }
    }

    /** Now, with the programs of this home. */
    public static Look look() throws IOException {
        return look(Settings.home());
    }

    /** Now, with the programs of another home's stack as its own. */
    public static Look look(Path home) throws IOException {
        ProcessHandle self = ProcessHandle.current();
        String core = Settings.stateOf(home).getProperty("program.platform-core.pid", "");
        return new Look(
                core.isEmpty() ? 0 : millis(Long.parseLong(core), UTIME, STIME),
                millis(self.pid(), UTIME, STIME),
                own(self, home),
                all(),
                System.nanoTime());
    }

    /** Milliseconds of a program with all it started, those that have ended included. */
    public static double millisOf(String program) throws IOException {
        return Programs.of(program)
                .mapToDouble(process -> millis(process.pid(), UTIME, STIME) + millis(process.pid(), CUTIME, CSTIME))
                .sum();
    }

    /** Waits until the stack has done what the load left it to do; at most a minute. */
    public static void settle() throws IOException, InterruptedException {
        Look before = look();
        for (int looks = 0; looks < MOST_REST_LOOKS; looks++) {
            Thread.sleep(REST_LOOK_MILLIS);
            Look after = look();
            if (after.ownSince(before) - (after.self - before.self) < REST * after.millisSince(before)) {
                return;
            }
            before = after;
        }
    }

    private static Map<Long, Double> own(ProcessHandle self, Path home) throws IOException {
        var own = new HashMap<Long, Double>();
        Stream.of(
                        Programs.of(Settings.stateOf(home)),
                        Programs.of(Settings.state()),
                        Stream.concat(Stream.of(self), self.descendants()))
                .flatMap(Function.identity())
                .forEach(process -> own.put(process.pid(), millis(process.pid(), UTIME, STIME)));
        // the children of this program that have ended
        own.merge(self.pid(), millis(self.pid(), CUTIME, CSTIME), Double::sum);
        return own;
    }

    /** What a process or a thread used; 0 for one that is gone. */
    static double millis(Path stat) {
        return millis(stat, UTIME, STIME);
    }

    private static double millis(long pid, int account, int other) {
        return millis(Path.of("/proc/" + pid + "/stat"), account, other);
    }

    private static double millis(Path file, int account, int other) {
        try {
            String stat = Files.readString(file);
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[account]) + Long.parseLong(fields[other])) * MILLIS_PER_TICK;
        } catch (IOException gone) {
            return 0;
        }
    }

    private static double all() throws IOException {
        String[] fields = Files.readAllLines(Path.of("/proc/stat")).getFirst().split("\\s+");
        long ticks = 0;
        // the guests' time after the eighth is in the first two already
        for (int i = 1; i <= 8; i++) {
            ticks += i == IDLE || i == IOWAIT ? 0 : Long.parseLong(fields[i]);
        }
        return ticks * MILLIS_PER_TICK;
    }

    /** The flags platform-core runs with, for a program to be compared with it. */
    public static Stream<String> coreFlags() throws IOException {
        Path file = Path.of("/proc/" + Settings.state("platform-core", "pid") + "/cmdline");
        return Arrays.stream(Files.readString(file).split("\0"))
                .skip(1)
                .takeWhile(argument -> !argument.equals("-jar"))
                .filter(argument -> !argument.startsWith("-XX:AOTCache"));
    }
}
