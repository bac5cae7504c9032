package io.dianlu.local.bench.rows;

import io.dianlu.local.bench.stack.Database;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tenants beside the two that are read and written. Nobody signs in to them: only their number and their customers matter. */
public final class OtherTenants {
    /** Those before are the two that somebody signs in to. */
    private static final int FIRST = 2;

    private static final int SMALL = 2_000;
    private static final int MANY = 50;
    /** Customers of a tenant beyond the first fifty. */
    private static final int FEW = 200;

    private static final long PATIENCE_MILLIS = 90_000;
    private static final long STEP_MILLIS = 300;

    private final BenchTenants tenants;
    private final CustomerRows rows;

    /** @param rows with a connection that stays open */
    public OtherTenants(BenchTenants tenants, CustomerRows rows) {
        this.tenants = tenants;
        this.rows = rows;
    }

    /** Gives customers to those that have none, until there are so many tenants in all; returns whether there were such. */
    boolean fill(int count) throws SQLException {
        boolean filled = false;
        for (int number = FIRST; number < count; number++) {
            UUID tenant = BenchTenant.idOf(alias(number));
            filled |= rows.fill(tenant, tenant, number < MANY ? SMALL : FEW);
        }
        return filled;
    }

    /** So many tenants in all, with customers, registered, and known to platform-core. */
    public void grow(int count) throws SQLException, InterruptedException {
        aliases(FIRST, count).forEach(tenants::register);
        fill(count);
        rows.settle();
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (known() < count) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("platform-core knows " + known() + " tenants, not " + count);
            }
            Thread.sleep(STEP_MILLIS);
        }
    }

    /** Takes the customers of all beyond the first so many away, as if they had never been there; registered they stay. */
    public void shrink(int from, int to) throws SQLException {
        for (String alias : aliases(to, from).toList()) {
            rows.clear(BenchTenant.idOf(alias));
        }
        rows.compact();
    }

    /** Tenants that platform-core has heard of. */
    public static int known() throws SQLException {
        try (var connection = Database.application();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from known_tenant")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Stream<String> aliases(int from, int until) {
        return IntStream.range(from, until).mapToObj(OtherTenants::alias);
    }

    private static String alias(int number) {
        return "bench-rows-" + number;
    }
}
