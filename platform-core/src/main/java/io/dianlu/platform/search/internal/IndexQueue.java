package io.dianlu.platform.search.internal;

import io.dianlu.platform.search.SearchUnavailable;
import io.dianlu.tenant.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Where changed things wait a few milliseconds for company, those of each tenant in turn. Two workers take turns: while one waits for the engine, the other reads the next
 * batch from PostgreSQL.
 */
@Component
class IndexQueue implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexQueue.class);
    private static final int WORKERS = 2;
    /** Things in one request to the engine, about. */
    static final int BATCH = 500;

    /** So many changes at once wait for nobody. */
    private static final int FEW = 20;

    private static final int CAPACITY = 20_000;
    private static final long GATHERING_MILLIS = 8;

    /** Of one tenant; enough for both workers: one to two seconds of work for the engine on a small machine. */
    private static final int MOST_BEHIND = 2 * BATCH;

    /** Longer than an engine that has just started takes for what a few importers bring: those who wait less outrun it. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final IndexBatches batches;
    private final TenantTurns<Request> waiting = new TenantTurns<>(CAPACITY);
    private final Backlog backlog = new Backlog(MOST_BEHIND, PATIENCE);
    private volatile List<Thread> workers = List.of();

    IndexQueue(IndexBatches batches) {
        this.batches = batches;
    }

    /** Some things of one tenant, and who waits for them. */
    record Request(TenantId tenant, String subject, Set<UUID> ids, CompletableFuture<Void> done) {}

    CompletableFuture<Void> add(TenantId tenant, String subject, Set<UUID> ids) {
        var request = new Request(tenant, subject, ids, new CompletableFuture<>());
        backlog.add(tenant, ids.size(), request.done());
        if (workers.isEmpty() || !waiting.offer(tenant, request)) {
            request.done().completeExceptionally(new SearchUnavailable("Too much is waiting for the index", null));
        }
        return request.done();
    }

    void letCatchUp(TenantId tenant, int changes) {
        if (changes > FEW) {
            backlog.awaitRoom(tenant);
        }
    }

    private void work() {
        try {
            while (true) {
                takeOver(waiting.take());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Memory that was short or a class that was missing ends one batch, which the event registry brings again, and no worker. */
    private void takeOver(Request first) throws InterruptedException {
        var batch = new ArrayList<Request>();
        batch.add(first);
        try {
            gather(batch, first);
            batches.process(batch);
        } catch (RuntimeException | Error failed) {
            batch.forEach(request -> request.done().completeExceptionally(failed));
            LOG.error("A batch of {} changes for the index failed; its worker goes on", batch.size(), failed);
        }
    }

    private void gather(List<Request> batch, Request first) throws InterruptedException {
        int ids = first.ids().size();
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GATHERING_MILLIS);
        while (ids < BATCH) {
            var next = waiting.poll(until - System.nanoTime());
            if (next == null) {
                break;
            }
            batch.add(next);
            ids += next.ids().size();
        }
    }

    @Override
    public void start() {
        var started = new ArrayList<Thread>();
        for (int i = 0; i < WORKERS; i++) {
            started.add(Thread.ofVirtual().name("search-queue-" + i).start(this::work));
        }
        workers = List.copyOf(started);
    }

    /** What still waits is told that it was not indexed; the event registry will come again. */
    @Override
    public void stop() {
        var stopped = workers;
        workers = List.of();
        stopped.forEach(Thread::interrupt);
        waiting.drain()
                .forEach(request ->
                        request.done().completeExceptionally(new SearchUnavailable("The platform is stopping", null)));
    }

    @Override
    public boolean isRunning() {
        return !workers.isEmpty();
    }
}
