package io.dianlu.local.bench;

import io.dianlu.local.bench.rows.BenchTenants;
import io.dianlu.local.bench.stack.Processors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long an operator waits for a new tenant: from its registration until all its steps are done. */
final class TenantCreating {
    private static final int WARM = 3;
    private static final int TENANTS = 10;
    /** Longer than this was never meant: the limit, in milliseconds. */
    private static final double MOST_MILLIS = 10_000;

    Result run() throws Exception {
        var tenants = new BenchTenants();
        String run = "bench-new-" + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX) + "-";
        for (int number = 0; number < WARM; number++) {
            tenants.provision(run + "warm-" + number);
        }
        var began = Processors.look();
        var millis = new ArrayList<Double>();
        for (int number = 0; number < TENANTS; number++) {
            long before = System.nanoTime();
            tenants.provision(run + number);
            millis.add((System.nanoTime() - before) / 1e6);
        }
        return result(millis.stream().sorted().toList(), Processors.look().othersSince(began));
    }

    private static Result result(List<Double> millis, double others) {
        boolean busy = others > Processors.NOTABLE;
        double middle = millis.get(millis.size() / 2);
        return new Result(
                "tenant-create",
                1,
                1_000 / middle,
                middle,
                millis.getLast(),
                0,
                1_000 / MOST_MILLIS,
                millis.getLast() / MOST_MILLIS,
                busy,
                String.format(
                        Locale.ROOT,
                        "from the registration until all steps are done %.0f ms, at most %.0f ms of %d tenants (in place of p50 and p99); the"
                                + " ceiling is the limit of %.0f ms%s",
                        middle,
                        millis.getLast(),
                        millis.size(),
                        MOST_MILLIS,
                        Comparison.busyWords(busy, others)));
    }
}
