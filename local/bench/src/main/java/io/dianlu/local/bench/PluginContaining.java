package io.dianlu.local.bench;

import io.dianlu.local.bench.load.Load;
import io.dianlu.local.bench.load.Round;
import io.dianlu.local.bench.plugin.BenchPlugin;
import io.dianlu.local.bench.plugin.Offender;
import io.dianlu.local.bench.plugin.PluginWork;
import io.dianlu.local.bench.rows.BenchRows;
import io.dianlu.local.bench.stack.Processors;
import io.dianlu.local.bench.stack.Settings;
import io.dianlu.local.demo.plugin.UsingTenant;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What people of another tenant notice of a plugin that sleeps, throws, loops or allocates without end, until the platform has turned it off:
 * the p99 of their reads over that of the same reads just before.
 */
final class PluginContaining {
    private static final String PLUGIN = "bench-contain";
    private static final int CLIENTS = 4;
    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final int WARM_ROUNDS = 10;
    private static final int QUIET_ROUNDS = 7;
    /** A plugin that is off sooner than this many rounds is turned on again: a median wants some. */
    private static final int LEAST_ROUNDS = 7;

    private static final int MOST_ROUNDS = 120;

    private final BenchRows rows;
    private final PluginWork work = new PluginWork();
    private final UsingTenant tenant;

    PluginContaining(BenchRows rows) {
        this.rows = rows;
        this.tenant = rows.tenants().using(rows.writes());
    }

    private record Attacked(Round quiet, Round during, double offMillis, long calls, int turns) {}

    List<Result> run() throws Exception {
        work.removeAll(PLUGIN);
        work.install(new BenchPlugin(PLUGIN, "1.0.0", 1, false));
        try (var readers = new Load(CLIENTS, new CustomerReading(rows).ones(Settings.corePort()))) {
            rounds(readers, WARM_ROUNDS);
            var results = new ArrayList<Result>();
            for (String way : List.of("sleeps", "throws", "loops", "allocates")) {
                var began = Processors.look();
                Attacked attacked = attacked(readers, way);
                results.add(result(way, attacked, Processors.look().othersSince(began)));
            }
            return results;
        } finally {
            work.removeAll(PLUGIN);
        }
    }

    private static List<Round> rounds(Load readers, int count) throws Exception {
        var rounds = new ArrayList<Round>();
        for (int i = 0; i < count; i++) {
            rounds.add(readers.run(ROUND));
        }
        return rounds;
    }

    private Attacked attacked(Load readers, String way) throws Exception {
        Round quiet = Round.median(rounds(readers, QUIET_ROUNDS));
        var during = new ArrayList<Round>();
        double off = 0;
        long calls = 0;
        int turns = 0;
        while (during.size() < LEAST_ROUNDS) {
            tenant.turnOn(PLUGIN);
            turns++;
            try (var offender = new Offender(PLUGIN, way, rows.writes().token())) {
                while (!offender.isOver() && during.size() < MOST_ROUNDS) {
                    during.add(readers.run(ROUND));
                }
                off = Math.max(off, offAfter(way, offender));
                calls += offender.calls();
            }
        }
        return new Attacked(quiet, Round.median(during), off, calls, turns);
    }

    private static double offAfter(String way, Offender offender) throws IOException {
        double millis = offender.offAfterMillis();
        if (millis < 0) {
            throw new IOException("a plugin that " + way + " was not turned off within " + MOST_ROUNDS + " s");
        }
        return millis;
    }

    private static Result result(String way, Attacked attacked, double others) {
        boolean busy = others > Processors.NOTABLE;
        return new Result(
                "plugin-contain-" + way,
                CLIENTS,
                attacked.during().rps(),
                attacked.during().p50Ms(),
                attacked.during().p99Ms(),
                0,
                attacked.quiet().rps(),
                attacked.during().p99Ms() / attacked.quiet().p99Ms(),
                busy,
                String.format(
                        Locale.ROOT,
                        "others' p99 %.2f ms, %.2f ms before; turned off by itself %d times, after %.1f s at most and %d calls in all%s",
                        attacked.during().p99Ms(),
                        attacked.quiet().p99Ms(),
                        attacked.turns(),
                        attacked.offMillis() / 1_000,
                        attacked.calls(),
                        Comparison.busyWords(busy, others)));
    }
}
