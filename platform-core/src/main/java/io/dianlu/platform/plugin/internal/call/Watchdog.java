package io.dianlu.platform.plugin.internal.call;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Looks every few milliseconds at the calls of plugins that are going on; sleeps while there are none. */
final class Watchdog implements AutoCloseable {

    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(10);
    /** Whoever computes for longer than this gives the processor away now and then. */
    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(30);

    private final Set<PluginCall> calls = ConcurrentHashMap.newKeySet();
    private final Thread thread;
    private volatile boolean closed;
    private volatile boolean asleep;

    Watchdog() {
        // no virtual thread: it must come to its turn when calls keep all carriers
        thread = Thread.ofPlatform().daemon().name("plugin-watchdog").start(this::watch);
    }

    void began(PluginCall call) {
        calls.add(call);
        if (asleep) {
            LockSupport.unpark(thread);
        }
    }

    void ended(PluginCall call) {
        calls.remove(call);
    }

    /** Ends all calls of this owner. */
    void stopAll(Object owner) {
        for (var call : calls) {
            if (call.owner == owner) {
                call.stop(CallStopped.Reason.UNLOADING);
            }
        }
    }

    private void watch() {
        while (!closed) {
            if (calls.isEmpty()) {
                sleep();
            }
            LockSupport.parkNanos(LOOK_NANOS);
            long now = System.nanoTime();
            for (var call : calls) {
                if (call.isLate(now)) {
                    call.stop(CallStopped.Reason.TIME);
                } else if (now - call.beganNanos > PATIENCE_NANOS) {
                    call.pause();
                }
            }
        }
    }

    /** One that begins between the look and the sleep sees {@code asleep} and wakes. */
    private void sleep() {
        asleep = true;
        if (calls.isEmpty() && !closed) {
            LockSupport.park();
        }
        asleep = false;
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
