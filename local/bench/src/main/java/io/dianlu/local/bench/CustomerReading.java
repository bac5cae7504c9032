package io.dianlu.local.bench;

import io.dianlu.local.bench.load.Client;
import io.dianlu.local.bench.load.HttpConnection;
import io.dianlu.local.bench.load.Request;
import io.dianlu.local.bench.rows.BenchRows;
import io.dianlu.local.bench.rows.PageStart;
import io.dianlu.local.bench.stack.BareServer;
import io.dianlu.local.bench.stack.Settings;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** One customer, and pages of twenty, of the large tenant. */
final class CustomerReading {
    static final int CLIENTS = 16;
    private static final String LIST = "/api/v1/customers?limit=20";
    private static final String NEXT = "\"nextCursor\":\"";
    private static final int PAGES = BenchRows.PAGES;

    private final BenchRows rows;
    private final int core = Settings.corePort();

    CustomerReading(BenchRows rows) {
        this.rows = rows;
    }

    Result one() throws Exception {
        UUID tenant = rows.reads().id();
        try (var bare = BareServer.start(sampleOfOne())) {
            return new Comparison("customer-read", CLIENTS, 1)
                    .result(
                            ones(core),
                            ones(bare.port()),
                            SqlClient.of(sql -> sql.query(CustomerSql.READ, tenant, tenant, customer())));
        }
    }

    Result page() throws Exception {
        UUID tenant = rows.reads().id();
        try (var bare = BareServer.start(sampleOfPage())) {
            return new Comparison("customer-page", CLIENTS, 1)
                    .result(pages(), firstPages(bare.port()), SqlClient.of(sql -> {
                        var start = pageStart();
                        sql.query(CustomerSql.PAGE, tenant, tenant, start.at(), start.id());
                    }));
        }
    }

    /** Clients that read any customer, from whoever listens there. */
    Client.Opener ones(int port) {
        return HttpClients.of(port, rows.reads().token(), this::read);
    }

    /** Clients that leaf through the list. */
    Client.Opener pages() {
        return number -> new Leafing(new HttpConnection(core));
    }

    /** Clients that ask for the list's begin only, from whoever listens there. */
    Client.Opener firstPages(int port) {
        return HttpClients.of(port, rows.reads().token(), () -> Request.get(LIST));
    }

    byte[] sampleOfOne() throws IOException {
        return HttpClients.ask(core, rows.reads().token().get(), read()).body();
    }

    byte[] sampleOfPage() throws IOException {
        return HttpClients.ask(core, rows.reads().token().get(), Request.get(LIST))
                .body();
    }

    private Request read() {
        return Request.get("/api/v1/customers/" + customer());
    }

    private UUID customer() {
        return rows.customers()
                .get(ThreadLocalRandom.current().nextInt(rows.customers().size()));
    }

    private PageStart pageStart() {
        return rows.pageStarts()
                .get(ThreadLocalRandom.current().nextInt(rows.pageStarts().size()));
    }

    /** Goes from page to page as a person scrolls, and begins anew after fifty. */
    private final class Leafing implements Client {
        private final HttpConnection connection;
        private String path = LIST;
        private int pages;

        Leafing(HttpConnection connection) {
            this.connection = connection;
        }

        @Override
        public void once() throws IOException {
            String page = connection
                    .send(Request.get(path), rows.reads().token().get())
                    .text();
            int at = page.lastIndexOf(NEXT);
            if (at < 0 || ++pages % PAGES == 0) {
                path = LIST;
            } else {
                int start = at + NEXT.length();
                path = LIST + "&cursor=" + page.substring(start, page.indexOf('"', start));
            }
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }
}
