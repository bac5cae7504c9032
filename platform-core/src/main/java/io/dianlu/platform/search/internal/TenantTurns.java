package io.dianlu.platform.search.internal;

import io.dianlu.tenant.TenantId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Queue;
import java.util.SequencedMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Where work of many tenants waits: a line for each, and whoever takes gets the first of one line after the other, so that a tenant with
 * thousands keeps another's one waiting for a turn and not for the thousands. No line grows longer than what is left free for the others.
 * Thread-safe.
 *
 * @param <T> one piece of work
 */
final class TenantTurns<T> {

    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    /** In the order of their turns; none is empty. */
    private final SequencedMap<TenantId, Queue<T>> lines = new LinkedHashMap<>();

    private int size;

    /** @param capacity of all lines together */
    TenantTurns(int capacity) {
        this.capacity = capacity;
    }

    /** @return false where there is no room for it */
    boolean offer(TenantId tenant, T work) {
        lock.lock();
        try {
            var line = lines.get(tenant);
            if ((line == null ? 0 : line.size()) >= capacity - size) {
                return false;
            }
            lines.computeIfAbsent(tenant, _ -> new ArrayDeque<>()).add(work);
            size++;
            more.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for work as long as it takes. */
    T take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (size == 0) {
                more.await();
            }
            return next();
        } finally {
            lock.unlock();
        }
    }

    /** Null when none came in time. */
    @Nullable
    T poll(long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            for (long left = nanos; size == 0; ) {
                if (left <= 0) {
                    return null;
                }
                left = more.awaitNanos(left);
            }
            return next();
        } finally {
            lock.unlock();
        }
    }

    private T next() {
        var turn = lines.pollFirstEntry();
        var line = turn.getValue();
        var work = line.remove();
        if (!line.isEmpty()) {
            lines.putLast(turn.getKey(), line);
        }
        size--;
        return work;
    }

    /** All that waits, which waits no longer. */
    List<T> drain() {
        lock.lock();
        try {
            var all = new ArrayList<T>(size);
            while (size > 0) {
                all.add(next());
            }
            return all;
        } finally {
            lock.unlock();
        }
    }
}
