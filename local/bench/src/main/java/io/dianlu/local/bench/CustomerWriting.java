package io.dianlu.local.bench;

import io.dianlu.local.bench.load.Request;
import io.dianlu.local.bench.rows.BenchRows;
import io.dianlu.local.bench.rows.BenchTenant;
import io.dianlu.local.bench.stack.BareServer;
import io.dianlu.local.bench.stack.Settings;

/** New customers, one by one and in batches. The ceiling counts the statements before the answer, not the indexing afterwards. */
final class CustomerWriting {
    private static final int CLIENTS = 32;
    private static final int IMPORTERS = 4;
    private static final int BATCH = 200;

    private final BenchTenant tenant;
    private final int core = Settings.corePort();

    CustomerWriting(BenchRows rows) {
        this.tenant = rows.writes();
    }

    Result create() throws Exception {
        byte[] sample = HttpClients.ask(core, tenant.token().get(), creation()).body();
        try (var bare = BareServer.start(sample)) {
            return new Comparison("customer-create", CLIENTS, 1)
                    .result(
                            HttpClients.of(core, tenant.token(), CustomerWriting::creation),
                            HttpClients.of(bare.port(), tenant.token(), CustomerWriting::creation),
                            SqlClient.of(sql -> CustomerSql.insert(sql, tenant.id(), tenant.administrator())));
        }
    }

    Result importing() throws Exception {
        byte[] sample =
                HttpClients.ask(core, tenant.token().get(), batch("基准店")).body();
        try (var bare = BareServer.start(sample)) {
            Result result = new Comparison("customer-import", IMPORTERS, BATCH)
                    .result(
                            HttpClients.of(core, tenant.token(), () -> batch("基准店")),
                            HttpClients.of(bare.port(), tenant.token(), () -> batch("基准店")),
                            SqlClient.of(
                                    sql -> CustomerSql.insertBatch(sql, tenant.id(), tenant.administrator(), BATCH)));
            return result.with("; " + new Importing(tenant).words());
        }
    }

    private static Request creation() {
        return new Request("POST", "/api/v1/customers", Drafts.customer("基准店"));
    }

    private static Request batch(String name) {
        return new Request("POST", "/api/v1/customer-batches", Drafts.batch(name, BATCH));
    }
}
