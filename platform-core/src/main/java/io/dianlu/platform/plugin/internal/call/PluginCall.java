package io.dianlu.platform.plugin.internal.call;

import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One call of a plugin, on the caller's own thread. {@link Watchdog} looks at it from outside and marks it; the plugin's code looks at the mark through
 * {@link Meter} and stops, or pauses when it kept a processor for itself.
 */
final class PluginCall {

    private static final ScopedValue<PluginCall> CURRENT = ScopedValue.newInstance();
    /** What one that computes without end may keep: a third of a processor. */
    private static final long PAUSE_NANOS = 20_000_000;

    /** How many calls are marked now; read at every turn of every loop of every plugin. */
    static volatile int attention;

    final Object owner;
    final long beganNanos = System.nanoTime();
    private final long endNanos;
    private final long mostBytes;
    private final Thread thread = Thread.currentThread();
    private long bytes;
    private boolean over;
    private boolean isMarked;
    private CallStopped.@Nullable Reason reason;
    private volatile boolean mustStop;
    private volatile boolean mustPause;

    PluginCall(Object owner, Limits limits) {
        this.owner = owner;
        this.endNanos = beganNanos + limits.time().toNanos();
        this.mostBytes = limits.bytes();
    }

    <T extends @Nullable Object> T run(Callable<T> work) throws Exception {
        try {
            return ScopedValue.where(CURRENT, this).call(work::call);
        } finally {
            finish();
        }
    }

    /** Within a plugin's code, while any call is marked. */
    static void look() {
        if (CURRENT.isBound()) {
            CURRENT.get().heed();
        }
    }

    static void count(long bytes) {
        if (CURRENT.isBound()) {
            CURRENT.get().made(bytes);
        }
    }

    private void made(long more) {
        bytes += more;
        if (bytes > mostBytes) {
            throw stopped(CallStopped.Reason.MEMORY);
        }
        if (attention != 0) {
            heed();
        }
    }

    private CallStopped stopped(CallStopped.Reason because) {
        synchronized (this) {
            if (reason == null) {
                reason = because;
            }
            return new CallStopped(reason);
        }
    }

    private void heed() {
        if (mustStop) {
            throw stopped(CallStopped.Reason.TIME);
        }
        if (mustPause) {
            mustPause = false;
            unmark();
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    boolean isLate(long nowNanos) {
        return nowNanos - endNanos >= 0;
    }

    /** From outside: ends it wherever it is, also while it waits. Called again until it has ended, as a plugin may have swallowed the interruption. */
    synchronized void stop(CallStopped.Reason because) {
        if (over) {
            return;
        }
        if (reason == null) {
            reason = because;
        }
        mustStop = true;
        mark();
        thread.interrupt();
    }

    /** From outside: lets others have the processor. */
    synchronized void pause() {
        if (!over && !mustStop && thread.getState() == Thread.State.RUNNABLE) {
            mustPause = true;
            mark();
        }
    }

    /** Why it was stopped, if it was. */
    synchronized CallStopped.@Nullable Reason reason() {
        return reason;
    }

    private synchronized void finish() {
        over = true;
        unmark();
        if (mustStop) {
            // meant for the plugin, not for whoever called it
            Thread.interrupted();
        }
    }

    private synchronized void mark() {
        if (!isMarked) {
            isMarked = true;
            attend(1);
        }
    }

    private synchronized void unmark() {
        if (isMarked) {
            isMarked = false;
            attend(-1);
        }
    }

    private static void attend(int more) {
        synchronized (PluginCall.class) {
            attention += more;
        }
    }
}
