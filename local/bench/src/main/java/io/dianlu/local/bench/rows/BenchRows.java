package io.dianlu.local.bench.rows;

import io.dianlu.local.bench.stack.Database;
import io.dianlu.local.bench.stack.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The benchmarks' data: many tenants, one of them with 100,000 customers, and one that is written to.
 *
 * @param reads the large tenant
 * @param writes the tenant that takes new customers and visits
 * @param customers some of the large tenant's
 * @param shops some of the other's
 * @param pageStarts where the first pages of the large tenant's list begin
 */
public record BenchRows(
        BenchTenants tenants,
        BenchTenant reads,
        BenchTenant writes,
        List<UUID> customers,
        List<UUID> shops,
        List<PageStart> pageStarts) {
    /** How far a person leafs. */
    public static final int PAGES = 50;

    private static final int LARGE = 100_000;
    private static final int SMALL = 2_000;
    private static final int SAMPLE = 5_000;
    private static final long PATIENCE_MILLIS = 900_000;
    private static final long STEP_MILLIS = 500;

    /**
     * Makes what is missing; the first time it takes a minute or two.
     *
     * @param count of tenants; those that an earlier run made stay
     */
    public static BenchRows require(int count) throws IOException, SQLException, InterruptedException {
        BenchRows rows = readable(count);
        // written when all of it is done: an interrupted first run is taken up again
        Path marker = Settings.home().resolve("data/bench-rows-ready");
        if (!Files.exists(marker)) {
            index(rows.reads());
            index(rows.writes());
            Files.createFile(marker);
        }
        return rows;
    }

    /** The same for those who only read: what raw rows say is not in any index. */
    public static BenchRows readable(int count) throws IOException, SQLException, InterruptedException {
        var tenants = new BenchTenants();
        BenchTenant reads = tenants.require("bench-reads");
        BenchTenant writes = tenants.require("bench-writes");
        try (var connection = Database.owner()) {
            var rows = new CustomerRows(connection);
            boolean filled = rows.fill(reads.id(), reads.administrator(), LARGE);
            filled |= rows.fill(writes.id(), writes.administrator(), SMALL);
            filled |= new OtherTenants(tenants, rows).fill(count);
            if (filled) {
                rows.settle();
            }
            return new BenchRows(
                    tenants,
                    reads,
                    writes,
                    rows.some(reads.id(), SAMPLE),
                    rows.some(writes.id(), SMALL),
                    rows.pageStarts(reads.id(), PAGES));
        }
    }

    /** Gives a rep of the written tenant these of its shops. */
    public void own(UUID rep, List<UUID> shops) throws SQLException {
        try (var connection = Database.owner()) {
            new CustomerRows(connection).own(writes.id(), rep, shops);
        }
    }

    private static void index(BenchTenant tenant) throws InterruptedException {
        var platform = tenant.platform();
        String run = "/api/v1/index-rebuilds/"
                + platform.post("/api/v1/index-rebuilds", Map.of())
                        .orFail()
                        .body()
                        .path("id")
                        .asString();
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        String state = "RUNNING";
        while (!state.equals("DONE")) {
            if (state.equals("FAILED") || System.currentTimeMillis() > end) {
                throw new IllegalStateException("the index of " + tenant.alias() + " was not rebuilt: " + state);
            }
            Thread.sleep(STEP_MILLIS);
            state = platform.get(run).orFail().body().path("state").asString();
        }
    }
}
