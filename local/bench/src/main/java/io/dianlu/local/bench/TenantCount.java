package io.dianlu.local.bench;

import io.dianlu.local.bench.load.Client;
import io.dianlu.local.bench.rows.BenchRows;
import io.dianlu.local.bench.rows.CustomerRows;
import io.dianlu.local.bench.rows.OtherTenants;
import io.dianlu.local.bench.stack.BareServer;
import io.dianlu.local.bench.stack.CoreMemory;
import io.dianlu.local.bench.stack.Database;
import io.dianlu.local.bench.stack.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the number of tenants costs those of one of them: the same reads among 10 tenants, among 2,000, and among 10 again, in one run and with
 * the same warm platform-core, so that neither a compiler's luck nor the drift of a machine counts as a difference. The ratio is the cost
 * among many over the lower of the two among few: what gets cheaper or dearer meanwhile makes it look worse, never better.
 */
final class TenantCount {
    private static final int FEW = 10;
    private static final int MANY = 2_000;
    private static final int WARM_TURNS = 2;
    /** A larger difference between the two among few says that the run tells little. */
    private static final double STEADY = 1.05;

    private static final double KILOBYTES_PER_MEGABYTE = 1_024;
    private static final double MOST_KILOBYTES = 20;

    /** One kind of read with what was measured of it, time by time. */
    private record Reading(String name, Client.Opener opener, Client.Opener bare, List<Cost> costs) {}

    List<Result> run() throws Exception {
        requireFew();
        tell("making " + FEW + " tenants");
        BenchRows rows = BenchRows.readable(FEW);
        var reading = new CustomerReading(rows);
        try (var owner = Database.owner();
                var bareCustomer = BareServer.start(reading.sampleOfOne());
                var barePage = BareServer.start(reading.sampleOfPage())) {
            var others = new OtherTenants(rows.tenants(), new CustomerRows(owner));
            var readings = List.of(
                    new Reading(
                            "customer-read-tenants",
                            reading.ones(Settings.corePort()),
                            reading.ones(bareCustomer.port()),
                            new ArrayList<>()),
                    new Reading(
                            "customer-page-tenants",
                            reading.pages(),
                            reading.firstPages(barePage.port()),
                            new ArrayList<>()));
            others.grow(FEW);
            warm(readings);
            measure(readings, FEW);
            CoreMemory ofFew = CoreMemory.now();
            tell("making " + MANY + " tenants");
            others.grow(MANY);
            measure(readings, MANY);
            CoreMemory ofMany = CoreMemory.now();
            tell("taking all but " + FEW + " away");
            others.shrink(MANY, FEW);
            measure(readings, FEW);
            return Stream.concat(readings.stream().map(TenantCount::result), Stream.of(memory(ofFew, ofMany)))
                    .toList();
        }
    }

    /** What a tenant takes of platform-core's memory, beside what it may. */
    private static Result memory(CoreMemory few, CoreMemory many) {
        double grown =
                many.heapMegabytes() - few.heapMegabytes() + many.metaspaceMegabytes() - few.metaspaceMegabytes();
        double kilobytes = grown * KILOBYTES_PER_MEGABYTE / (MANY - FEW);
        return new Result(
                "tenants-2000",
                0,
                0,
                0,
                0,
                0,
                0,
                kilobytes / MOST_KILOBYTES,
                false,
                String.format(
                        Locale.ROOT,
                        "%.1f KB of heap and metaspace for each tenant more (%.1f MB among %d, %.1f MB among %d, after full collections); the ratio"
                                + " is to the limit of %.0f KB",
                        kilobytes,
                        few.heapMegabytes() + few.metaspaceMegabytes(),
                        FEW,
                        many.heapMegabytes() + many.metaspaceMegabytes(),
                        MANY,
                        MOST_KILOBYTES));
    }

    /** Registered tenants stay for ever: what was measured here before would count as few. */
    private static void requireFew() throws Exception {
        int known = OtherTenants.known();
        if (known > FEW) {
            throw new IllegalStateException(
                    "this stack knows " + known + " tenants already: it has to begin without any");
        }
    }

    /** In turns: what one kind of read has compiled may be compiled again for the other. */
    private static void warm(List<Reading> readings) throws Exception {
        for (int turn = 0; turn < WARM_TURNS; turn++) {
            for (Reading reading : readings) {
                tell("warming " + reading.name());
                Cost.warm(CustomerReading.CLIENTS, reading.opener(), reading.bare());
            }
        }
    }

    private static void measure(List<Reading> readings, int tenants) throws Exception {
        for (Reading reading : readings) {
            tell("measuring " + reading.name() + " among " + tenants);
            Cost cost = Cost.of(CustomerReading.CLIENTS, reading.opener(), reading.bare());
            reading.costs().add(cost);
            tell("%.3f ms, %.0f/s".formatted(cost.cpuMillis(), cost.rps()));
        }
    }

    private static Result result(Reading reading) {
        Cost before = reading.costs().get(0);
        Cost many = reading.costs().get(1);
        Cost after = reading.costs().get(2);
        return new Result(
                reading.name(),
                CustomerReading.CLIENTS,
                many.rps(),
                many.p50Ms(),
                many.p99Ms(),
                many.cpuMillis(),
                mean(before.rps(), after.rps()),
                many.cpuMillis() / Math.min(before.cpuMillis(), after.cpuMillis()),
                reading.costs().stream().anyMatch(Cost::busy),
                words(before, many, after));
    }

    private static String words(Cost before, Cost many, Cost after) {
        String words = String.format(
                Locale.ROOT,
                "platform-core and PostgreSQL took %.3f ms of a processor per request among %d tenants, %.3f among %d, %.3f among %d again; "
                        + "%.0f/s, %.0f/s, %.0f/s beside a bare exchange's %.0f/s, %.0f/s, %.0f/s%s",
                before.cpuMillis(),
                FEW,
                many.cpuMillis(),
                MANY,
                after.cpuMillis(),
                FEW,
                before.rps(),
                many.rps(),
                after.rps(),
                before.bareRps(),
                many.bareRps(),
                after.bareRps(),
                steady(before.cpuMillis(), after.cpuMillis())
                        ? ""
                        : "; NOT STEADY: both times among few should cost the same");
        double others = Math.max(before.others(), Math.max(many.others(), after.others()));
        return words + Comparison.busyWords(before.busy() || many.busy() || after.busy(), others);
    }

    private static boolean steady(double one, double other) {
        return Math.max(one, other) <= STEADY * Math.min(one, other);
    }

    private static double mean(double one, double other) {
        return (one + other) / 2;
    }

    private static void tell(String what) {
        System.err.println("tenants-2000: " + what);
    }
}
