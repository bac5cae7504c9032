package io.dianlu.local.bench;

import io.dianlu.local.bench.load.HttpConnection;
import io.dianlu.local.bench.load.Request;
import io.dianlu.local.bench.rows.BenchTenant;
import io.dianlu.local.bench.stack.Settings;
import io.dianlu.local.demo.http.JsonHttp;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** 20,000 new customers without a pause, as the import of a file sends them, until the search finds every batch of them. */
final class Importing {
    private static final int CLIENTS = 4;
    private static final int BATCHES = 100;
    private static final int ROWS = 200;
    private static final long PATIENCE_MILLIS = 60_000;

    private final BenchTenant tenant;
    private final int core = Settings.corePort();
    private final String name = Drafts.uniqueName();

    Importing(BenchTenant tenant) {
        this.tenant = tenant;
    }

    /** Rows a second, and seconds from the last answer until all can be found. */
    String words() throws Exception {
        long began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var futures = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> threads.submit(() -> send(client)))
                    .toList();
            for (Future<?> future : futures) {
                future.get();
            }
        }
        double sent = (System.nanoTime() - began) / 1e9;
        for (int batch = 0; batch < BATCHES; batch++) {
            awaitFound(nameOf(batch));
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
                var request = new Request("POST", "/api/v1/customer-batches", Drafts.batch(nameOf(batch), ROWS));
                connection.send(request, tenant.token().get());
            }
        }
        return null;
    }

    private String nameOf(int batch) {
        return name + String.format(Locale.ROOT, "%03d批", batch);
    }

    private void awaitFound(String wanted) throws IOException, InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        Request search = Request.get("/api/v1/customer-search?limit=1&q=" + JsonHttp.encoded(wanted));
        while (!HttpClients.ask(core, tenant.token().get(), search).text().contains(wanted)) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("the import was not searchable after a minute");
            }
            Thread.sleep(50);
        }
    }
}
