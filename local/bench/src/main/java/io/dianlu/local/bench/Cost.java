package io.dianlu.local.bench;

import io.dianlu.local.bench.load.Client;
import io.dianlu.local.bench.load.Load;
import io.dianlu.local.bench.load.Round;
import io.dianlu.local.bench.stack.Processors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a request costs under load, the middle of several rounds.
 *
 * @param cpuMillis processor time of platform-core and PostgreSQL per request, in milliseconds
 * @param rps requests a second
 * @param bareRps those of a bare exchange, in rounds between
 * @param others the share of the machine that others used
 * @param busy whether that is worth a word
 */
record Cost(double cpuMillis, double rps, double p50Ms, double p99Ms, double bareRps, double others, boolean busy) {
    private static final Duration ROUND = Duration.ofSeconds(2);
    private static final Duration SIDE_ROUND = Duration.ofMillis(500);
    private static final int ROUNDS = 7;
    /** Not for ever: what is compiled later shows as a difference between the first and the last time. */
    private static final int MOST_WARM_UPS = 20;

    private static final int BARE_WARM_UPS = 5;

    static Cost of(int clients, Client.Opener endpoint, Client.Opener bare) throws Exception {
        try (var endpoints = new Load(clients, endpoint);
                var bares = new Load(clients, bare)) {
            warm(endpoints, bares);
            Processors.settle();
            return rounds(endpoints, bares);
        }
    }

    /** So that what is compiled meanwhile does not count as a difference. */
    static void warm(int clients, Client.Opener endpoint, Client.Opener bare) throws Exception {
        try (var endpoints = new Load(clients, endpoint);
                var bares = new Load(clients, bare)) {
            warm(endpoints, bares);
        }
    }

    private static void warm(Load endpoints, Load bares) throws Exception {
        Comparison.warm(bares, BARE_WARM_UPS);
        Comparison.warm(endpoints, MOST_WARM_UPS);
    }

    private static Cost rounds(Load endpoints, Load bares) throws Exception {
        var ofBare = new ArrayList<Round>();
        var ofEndpoint = new ArrayList<Round>();
        var cpu = new ArrayList<Double>();
        var began = Processors.look();
        for (int i = 0; i < ROUNDS; i++) {
            ofBare.add(bares.run(SIDE_ROUND));
            double before = used();
            Round round = endpoints.run(ROUND);
            cpu.add((used() - before) / round.operations());
            ofEndpoint.add(round);
        }
        var ended = Processors.look();
        Round endpoint = Round.median(ofEndpoint);
        return new Cost(
                median(cpu),
                endpoint.rps(),
                endpoint.p50Ms(),
                endpoint.p99Ms(),
                Round.median(ofBare).rps(),
                ended.othersSince(began),
                ended.busySince(began));
    }

    private static double used() throws Exception {
        return Processors.millisOf("platform-core") + Processors.millisOf("postgresql");
    }

    static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }
}
