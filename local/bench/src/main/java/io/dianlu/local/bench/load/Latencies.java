package io.dianlu.local.bench.load;

import java.util.Arrays;

/** Durations of operations in nanoseconds; grows as needed. For one thread. */
final class Latencies {
    private static final double NANOS_PER_MILLI = 1_000_000.0;
    private long[] nanos = new long[4096];
    private int size;

    void add(long duration) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, size * 2);
        }
        nanos[size++] = duration;
    }

    void addAll(Latencies others) {
        for (int i = 0; i < others.size; i++) {
            add(others.nanos[i]);
        }
    }

    int size() {
        return size;
    }

    /**
     * The nearest-rank percentile in milliseconds; 0 when nothing was measured.
     *
     * @param percent above 0, at most 100
     */
    double percentileMillis(double percent) {
        if (size == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percent / 100 * size);
        return sorted[Math.max(rank, 1) - 1] / NANOS_PER_MILLI;
    }
}
