package io.dianlu.local.bench;

import io.dianlu.local.bench.load.Client;
import io.dianlu.local.bench.load.Load;
import io.dianlu.local.bench.load.Round;
import io.dianlu.local.bench.stack.Compilers;
import io.dianlu.local.bench.stack.Processors;
import io.dianlu.local.bench.stack.Processors.Look;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An endpoint beside its ceiling: all three are warmed up until they stay as fast as they were; then rounds of the bare exchange, the raw
 * statements and the endpoint itself take turns, so that a change of the machine's mood meets all three; the medians are compared.
 *
 * @param name of the benchmark
 * @param clients the same number for all three
 * @param perOperation what one operation counts for, such as the rows of a batch
 */
record Comparison(String name, int clients, int perOperation) {
    private static final Duration WARM_UP = Duration.ofMillis(2_000);
    private static final int MOST_WARM_UPS = 60;
    /** A round that is no better than this times the best before it counts as steady. */
    private static final double STEADY = 1.05;

    private static final int STEADY_ROUNDS = 5;
    /** As long as compilers use more than this of one processor, the endpoint is not what it will be. */
    private static final double COMPILING = 0.03;

    private static final Duration SIDE_ROUND = Duration.ofMillis(800);
    private static final Duration ROUND = Duration.ofMillis(1_800);
    private static final int ROUNDS = 3;

    /** The three figures and what the machine did. */
    record Measured(
            Round endpoint, Round bare, Round raw, double coreMillis, double loadCores, double others, boolean busy) {}

    Measured measure(Client.Opener endpoint, Client.Opener bare, Client.Opener raw) throws Exception {
        try (var endpoints = new Load(clients, endpoint);
                var bares = new Load(clients, bare);
                var raws = new Load(clients, raw)) {
            for (Load load : List.of(bares, raws, endpoints)) {
                warm(load, MOST_WARM_UPS);
            }
            Processors.settle();
            return rounds(endpoints, bares, raws);
        }
    }

    /** Until nothing is gained any more and platform-core has compiled what it runs: all three are compared warm. */
    static void warm(Load load, int mostWarmUps) throws Exception {
        double best = 0;
        int steady = 0;
        for (int i = 0; i < mostWarmUps && steady < STEADY_ROUNDS; i++) {
            double before = Compilers.millis();
            double rps = load.run(WARM_UP).rps();
            boolean compiling = Compilers.millis() - before > COMPILING * WARM_UP.toMillis();
            steady = compiling || rps > best * STEADY ? 0 : steady + 1;
            best = Math.max(best, rps);
        }
    }

    private static Measured rounds(Load endpoints, Load bares, Load raws) throws Exception {
        var ofEndpoint = new ArrayList<Round>();
        var ofBare = new ArrayList<Round>();
        var ofRaw = new ArrayList<Round>();
        double core = 0;
        double load = 0;
        Look began = Processors.look();
        for (int i = 0; i < ROUNDS; i++) {
            ofBare.add(bares.run(SIDE_ROUND));
            ofRaw.add(raws.run(SIDE_ROUND));
            Look before = Processors.look();
            ofEndpoint.add(endpoints.run(ROUND));
            load += Processors.look().loadSince(before) / ROUNDS;
            // what is done after the answer belongs to the request's cost, and must not slow the ceiling's next round
            Processors.settle();
            core += Processors.look().coreSince(before);
        }
        Look ended = Processors.look();
        return new Measured(
                Round.median(ofEndpoint),
                Round.median(ofBare),
                Round.median(ofRaw),
                core,
                load,
                ended.othersSince(began),
                ended.busySince(began));
    }

    /** The throughput of endpoint and ceiling compared. */
    Result result(Client.Opener endpoint, Client.Opener bare, Client.Opener raw) throws Exception {
        return result(measure(endpoint, bare, raw));
    }

    Result result(Measured measured) {
        double ceiling = ceiling(List.of(measured.bare().rps(), measured.raw().rps()));
        return result(measured, measured.endpoint().rps() / ceiling);
    }

    Result result(Measured measured, double ratio) {
        double ceiling = ceiling(List.of(measured.bare().rps(), measured.raw().rps()));
        Round endpoint = measured.endpoint();
        return new Result(
                name,
                clients,
                endpoint.rps() * perOperation,
                endpoint.p50Ms(),
                endpoint.p99Ms(),
                measured.coreMillis() / Math.max(1, endpoint.operations()) / perOperation,
                ceiling * perOperation,
                ratio,
                measured.busy(),
                words(measured));
    }

    private String words(Measured measured) {
        return String.format(
                Locale.ROOT,
                "bare exchange %.0f/s, raw statements %.0f/s (p99 %.2f ms); the load took %.2f of a processor%s",
                measured.bare().rps() * perOperation,
                measured.raw().rps() * perOperation,
                measured.raw().p99Ms(),
                measured.loadCores(),
                busyWords(measured.busy(), measured.others()));
    }

    static String busyWords(boolean busy, double others) {
        return busy
                ? String.format(Locale.ROOT, "; THE MACHINE WAS BUSY: others used %.0f %% of it", others * 100)
                : "";
    }

    /** Operations per second when each costs what the parts cost one after the other. */
    static double ceiling(List<Double> throughputs) {
        return 1 / throughputs.stream().mapToDouble(rps -> 1 / rps).sum();
    }
}
