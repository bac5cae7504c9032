package io.dianlu.local.bench.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Processor time by Linux's accounts, in ticks of 10 ms. */
public final class Processors {
    private static final double MILLIS_PER_TICK = 10;
    private static final int UTIME = 11;
    private static final int STIME = 12;
    private static final int IDLE = 4;
    private static final int IOWAIT = 5;
    /** More of the machine than this in other hands is worth a word. */
    private static final double NOTABLE = 0.1;

    private Processors() {}

    /**
     * One look at the accounts.
     *
     * @param core milliseconds of platform-core
     * @param self milliseconds of this program
     * @param own milliseconds of everything that belongs to the stack or the load
     * @param all milliseconds of all processes
     */
    public record Look(double core, double self, double own, double all, long nanos) {

        public double coreSince(Look before) {
            return core - before.core;
        }

        /** Processors that the load itself kept busy, 1.0 = one whole. */
        public double loadSince(Look before) {
            return (self - before.self) / millisSince(before);
        }

        /** The share of the machine that others used. */
        public double othersSince(Look before) {
            double others = Math.max(0, all - before.all - (own - before.own));
            return others / millisSince(before) / Runtime.getRuntime().availableProcessors();
        }

        public boolean busySince(Look before) {
            return othersSince(before) > NOTABLE;
        }

        private double millisSince(Look before) {
            return (nanos - before.nanos) / 1e6;
        }
    }

    public static Look look() throws IOException {
        long corePid = Long.parseLong(Settings.state("platform-core", "pid"));
        ProcessHandle self = ProcessHandle.current();
        return new Look(millis(corePid), millis(self.pid()), own(self), all(), System.nanoTime());
    }

    private static double own(ProcessHandle self) throws IOException {
        Stream<ProcessHandle> programs = Settings.state().entrySet().stream()
                .filter(entry -> entry.getKey().toString().endsWith(".pid"))
                .flatMap(entry ->
                        ProcessHandle.of(Long.parseLong(entry.getValue().toString())).stream());
        return Stream.concat(programs, Stream.of(self))
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .mapToLong(ProcessHandle::pid)
                .distinct()
                .mapToDouble(Processors::millis)
                .sum();
    }

    /** 0 for a process that is gone. */
    private static double millis(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[UTIME]) + Long.parseLong(fields[STIME])) * MILLIS_PER_TICK;
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
