package io.dianlu.platform.plugin.internal.call;

import io.dianlu.plugin.PluginProblem;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The only way into a plugin's code: so many calls at once, each within its limits, whatever it throws contained. Calls go on the caller's own thread: a hand
 * over to another would cost more than most calls.
 */
public final class CallLine {

    /** How many may be in the plugin at once on this instance; more are refused at once, so that a slow plugin holds up nobody else's threads. */
    static final int AT_ONCE = 16;

    private final String plugin;
    private final ClassLoader code;
    private final Watchdog watchdog;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private volatile boolean closed;

    CallLine(String plugin, ClassLoader code, Watchdog watchdog) {
        this.plugin = plugin;
        this.code = code;
        this.watchdog = watchdog;
    }

    /**
     * @throws PluginProblem as the plugin threw it: a refusal is no failure
     * @throws PluginFailed when it did not come to its end
     */
    public <T extends @Nullable Object> T call(Limits limits, Callable<T> work) {
        if (closed) {
            throw new PluginFailed(PluginFailed.Kind.GONE, plugin, null);
        }
        if (!free.tryAcquire()) {
            throw new PluginFailed(PluginFailed.Kind.BUSY, plugin, null);
        }
        var call = new PluginCall(this, limits);
        watchdog.began(call);
        try {
            return guarded(call, work);
        } finally {
            watchdog.ended(call);
            free.release();
        }
    }

    private <T extends @Nullable Object> T guarded(PluginCall call, Callable<T> work) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(code);
        try {
            return call.run(work);
        } catch (Throwable thrown) {
            throw told(call, thrown);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** As a refusal or as a failure; a stop counts as one whatever the plugin made of it. */
    private RuntimeException told(PluginCall call, Throwable thrown) {
        var stopped = call.reason();
        if (stopped != null) {
            return new PluginFailed(
                    switch (stopped) {
                        case TIME -> PluginFailed.Kind.TOO_SLOW;
                        case MEMORY -> PluginFailed.Kind.TOO_MUCH;
                        case UNLOADING -> PluginFailed.Kind.GONE;
                    },
                    plugin,
                    null);
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PluginProblem problem) {
                return problem;
            }
            if (cause instanceof OutOfMemoryError) {
                return new PluginFailed(PluginFailed.Kind.TOO_MUCH, plugin, null);
            }
        }
        return new PluginFailed(PluginFailed.Kind.THREW, plugin, thrown);
    }

    /** Lets nobody in any more, and waits until all are out or were stopped. */
    public void close() throws InterruptedException {
        closed = true;
        int patience = 100;
        while (!free.tryAcquire(AT_ONCE, 20, TimeUnit.MILLISECONDS)) {
            if (--patience < 50) {
                watchdog.stopAll(this);
            }
            if (patience == 0) {
                throw new IllegalStateException("Calls of the plugin " + plugin + " do not end");
            }
        }
        // nobody gets in any more, and who closes it once more need not wait
        free.release(AT_ONCE);
    }
}
