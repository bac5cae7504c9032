package io.dianlu.local.bench;

import io.dianlu.local.bench.load.HttpConnection;
import io.dianlu.local.bench.load.Request;
import io.dianlu.local.bench.rows.BenchTenant;
import io.dianlu.local.bench.stack.Settings;
import io.dianlu.local.demo.city.Cities;
import io.dianlu.local.demo.city.CustomerDraft;
import io.dianlu.local.demo.city.Customers;
import io.dianlu.local.demo.http.JsonHttp;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** 20,000 plausible customers without a pause, as the import of a file sends them, until the search finds the last of every batch. */
final class Importing {
    private static final int CLIENTS = 4;
    private static final int BATCHES = 100;
    private static final int ROWS = 200;
    private static final long PATIENCE_MILLIS = 60_000;

    private final BenchTenant tenant;
    private final int core = Settings.corePort();
    private final BlockingQueue<Batch> answered = new LinkedBlockingQueue<>();
    private final Batch before;
    private final List<Batch> batches;

    /** A request, and the telephone number by which its last customer is looked for: a question that costs the search little. */
    private record Batch(Request request, String id, String phone) {}

    Importing(BenchTenant tenant) {
        this.tenant = tenant;
        var beats = Cities.HANGZHOU.districts().stream()
                .map(district -> new Customers.Beat(tenant.administrator(), district.name()))
                .toList();
        var customers = new Customers(Drafts.uniqueName(), Cities.HANGZHOU, beats);
        batches = IntStream.range(0, BATCHES)
                .mapToObj(batch -> batch(customers, batch))
                .toList();
        before = batch(customers, BATCHES);
    }

    private static Batch batch(Customers customers, int number) {
        return batch(IntStream.range(number * ROWS, (number + 1) * ROWS)
                .mapToObj(customers::number)
                .toList());
    }

    private static Batch batch(List<CustomerDraft> rows) {
        var last = rows.getLast();
        return new Batch(
                new Request(
                        "POST",
                        "/api/v1/customer-batches",
                        JsonMapper.shared().writeValueAsString(Map.of("rows", rows))),
                last.id().toString(),
                last.contacts().getFirst().phones().getFirst());
    }

    /** Rows a second, and seconds from the last answer until all can be found. Begins when all that was written before can be found. */
    String words() throws Exception {
        HttpClients.ask(core, tenant.token().get(), before.request());
        awaitFound(before);
        long began = System.nanoTime();
        double sent;
        try (var threads = Executors.newFixedThreadPool(CLIENTS + 1)) {
            var clients = new ArrayList<Future<Void>>();
            for (int client = 0; client < CLIENTS; client++) {
                int first = client;
                clients.add(threads.submit(() -> send(first)));
            }
            var search = threads.submit(this::awaitAll);
            for (Future<Void> client : clients) {
                client.get();
            }
            sent = (System.nanoTime() - began) / 1e9;
            search.get();
        }
        double found = (System.nanoTime() - began) / 1e9;
        return String.format(
                Locale.ROOT,
                "%d rows in %.1f s (%.0f/s), all searchable %.1f s after the last answer",
                BATCHES * ROWS,
                sent,
                BATCHES * ROWS / sent,
                found - sent);
    }

    private Void send(int client) throws IOException {
        try (var connection = new HttpConnection(core)) {
            for (int batch = client; batch < BATCHES; batch += CLIENTS) {
                connection.send(batches.get(batch).request(), tenant.token().get());
                answered.add(batches.get(batch));
            }
        }
        return null;
    }

    /** Asks from the first answer on, so that at the end only the last batches are left to be asked for. */
    private Void awaitAll() throws IOException, InterruptedException {
        for (int found = 0; found < BATCHES; found++) {
            var next = answered.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (next == null) {
                throw new IllegalStateException("a batch was not answered within a minute");
            }
            awaitFound(next);
        }
        return null;
    }

    private void awaitFound(Batch wanted) throws IOException, InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        Request search = Request.get("/api/v1/customer-search?limit=20&q=" + JsonHttp.encoded(wanted.phone()));
        while (!HttpClients.ask(core, tenant.token().get(), search).text().contains(wanted.id())) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("the import was not searchable after a minute");
            }
            Thread.sleep(50);
        }
    }
}
