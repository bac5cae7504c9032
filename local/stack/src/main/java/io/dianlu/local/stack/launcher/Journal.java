package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.process.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells the user what happens, each line with the seconds since the start. Safe for use from several threads. */
final class Journal implements Progress {
    private final PrintStream out;
    private final Instant start = Instant.now();

    Journal(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void say(String who, String what) {
        out.printf(Locale.ROOT, "%6.1f s  %-14s %s%n", seconds(), who, what);
        out.flush();
    }

    /** A line without a time, for what is meant to be read as a whole. */
    synchronized void print(String text) {
        out.println(text);
        out.flush();
    }

    double seconds() {
        return Duration.between(start, Instant.now()).toMillis() / 1000.0;
    }
}
