package io.dianlu.local.demo.upload;

import io.dianlu.local.demo.city.CustomerDraft;
import io.dianlu.local.demo.http.JsonHttp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Sends customers in batches, a few calls at a time, and tells what became of each row. */
public final class CustomerUpload {
    /** What the endpoint takes in one call. */
    public static final int BATCH = 500;

    private static final int CALLS_IN_FLIGHT = 3;

    private final JsonHttp platform;

    /** @param platform signed in as somebody who may import customers */
    public CustomerUpload(JsonHttp platform) {
        this.platform = platform;
    }

    /**
     * Sends the same rows as often as wanted: the platform stores each once.
     *
     * @param outcomes gets one outcome per row, in the order of the rows
     * @throws io.dianlu.local.demo.http.UnexpectedAnswer when a whole batch is refused
     */
    public void send(List<CustomerDraft> rows, Consumer<RowOutcome> outcomes) throws InterruptedException {
        var slots = new Semaphore(CALLS_IN_FLIGHT);
        var batches = new ArrayList<Future<List<RowOutcome>>>();
        try (var calls = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int from = 0; from < rows.size(); from += BATCH) {
                List<CustomerDraft> batch = rows.subList(from, Math.min(from + BATCH, rows.size()));
                batches.add(calls.submit(() -> {
                    slots.acquire();
                    try {
                        return send(batch);
                    } finally {
                        slots.release();
                    }
                }));
            }
            for (Future<List<RowOutcome>> batch : batches) {
                result(batch).forEach(outcomes);
            }
        }
    }

    private static List<RowOutcome> result(Future<List<RowOutcome>> batch) throws InterruptedException {
        try {
            return batch.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(e.getCause());
        }
    }

    private List<RowOutcome> send(List<CustomerDraft> batch) {
        JsonNode answer = platform.post("/api/v1/customer-batches", Map.of("rows", batch))
                .orFail()
                .body();
        var outcomes = new ArrayList<RowOutcome>(batch.size());
        answer.path("results")
                .forEach(result -> outcomes.add(
                        RowOutcome.of(batch.get(result.path("index").asInt()), result)));
        return outcomes;
    }
}
