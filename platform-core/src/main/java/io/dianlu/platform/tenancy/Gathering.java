package io.dianlu.platform.tenancy;

import io.dianlu.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work that is cheaper for many than for each: what arrives for a tenant while its work is going on is done together as soon as that ends, by
 * the first of those who wait. Nobody waits for company, and under load one statement serves many. Work that fails for many is done anew for
 * each alone, so that one bad item fails nobody else's. Thread-safe.
 *
 * @param <T> one caller's part of the work
 */
public final class Gathering<T> {

    private static final int MOST_AT_ONCE = 200;

    private final Consumer<List<T>> work;
    private final Map<TenantId, Lane<T>> lanes = new ConcurrentHashMap<>();

    /** @param work is called in the scope of the tenant of all its items, by one thread at a time for each tenant */
    public Gathering(Consumer<List<T>> work) {
        this.work = work;
    }

    private static final class Lane<T> {
        private final Queue<Waiting<T>> waiting = new ConcurrentLinkedQueue<>();
        private final ReentrantLock turn = new ReentrantLock();
    }

    /** Written and read under the lane's turn. */
    private static final class Waiting<T> {
        private final T item;
        private boolean done;
        private @Nullable RuntimeException failure;

        Waiting(T item) {
            this.item = item;
        }
    }

    /**
     * Returns when the work is done for this item.
     *
     * @throws NoTenantScopeException outside a scope
     * @throws RuntimeException what the work threw for this item
     */
    public void add(T item) {
        var lane = lanes.computeIfAbsent(TenantScope.require(), _ -> new Lane<>());
        var own = new Waiting<>(item);
        lane.waiting.add(own);
        lane.turn.lock();
        try {
            while (!own.done) {
                doNext(lane);
            }
            if (own.failure != null) {
                throw own.failure;
            }
        } finally {
            lane.turn.unlock();
        }
    }

    private void doNext(Lane<T> lane) {
        var together = new ArrayList<Waiting<T>>();
        for (Waiting<T> next; together.size() < MOST_AT_ONCE && (next = lane.waiting.poll()) != null; ) {
            together.add(next);
        }
        try {
            attempt(together);
        } finally {
            together.forEach(waiting -> waiting.done = true);
        }
    }

    private void attempt(List<Waiting<T>> together) {
        try {
            work.accept(together.stream().map(waiting -> waiting.item).toList());
        } catch (Error failed) {
            together.forEach(waiting -> waiting.failure = new IllegalStateException("The work was cut off", failed));
            throw failed;
        } catch (RuntimeException failed) {
            if (together.size() == 1) {
                together.getFirst().failure = failed;
            } else {
                together.forEach(waiting -> attempt(List.of(waiting)));
            }
        }
    }
}
