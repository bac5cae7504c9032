package io.dianlu.local.bench;

import io.dianlu.local.bench.load.Load;
import io.dianlu.local.bench.load.Round;
import io.dianlu.local.bench.plugin.BenchPlugin;
import io.dianlu.local.bench.plugin.Marking;
import io.dianlu.local.bench.plugin.PluginWork;
import io.dianlu.local.bench.rows.BenchRows;
import io.dianlu.local.bench.stack.CoreMemory;
import io.dianlu.local.bench.stack.Processors;
import io.dianlu.local.bench.stack.Settings;
import io.dianlu.local.demo.plugin.UsingTenant;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A plugin is installed, upgraded with a migration, rolled back and removed with its tables, a hundred times, while people read customers and
 * somebody uses the plugin whenever it is there. A request that fails ends the run.
 */
final class PluginCycle {
    private static final String PLUGIN = "bench-cycle";
    private static final int CLIENTS = 4;
    /** What is used for the first time stays in memory: these come before the first look at it. */
    private static final int WARM_CYCLES = 10;

    private static final int CYCLES = 100;
    private static final Duration ROUND = Duration.ofSeconds(1);

    private final BenchRows rows;
    private final PluginWork work = new PluginWork();
    private final UsingTenant tenant;
    private volatile boolean isReading;

    PluginCycle(BenchRows rows) {
        this.rows = rows;
        this.tenant = rows.tenants().using(rows.writes());
    }

    private record Measured(List<Round> rounds, CoreMemory before, CoreMemory after, long marks, double others) {}

    Result run() throws Exception {
        work.removeAll(PLUGIN);
        var reading = new CustomerReading(rows);
        try (var readers = new Load(CLIENTS, reading.ones(Settings.corePort()));
                var marking = new Marking(PLUGIN, rows.writes().token())) {
            Round quiet = readers.run(ROUND.multipliedBy(3));
            return result(quiet, measured(readers, marking));
        }
    }

    private Measured measured(Load readers, Marking marking) throws Exception {
        cycles(readers, marking, 0, WARM_CYCLES);
        CoreMemory before = CoreMemory.now();
        work.installMillis().clear();
        var began = Processors.look();
        List<Round> rounds = cycles(readers, marking, WARM_CYCLES, CYCLES);
        double others = Processors.look().othersSince(began);
        return new Measured(rounds, before, CoreMemory.now(), marking.requests(), others);
    }

    /** Reads as long as the cycles take; the rounds of it. */
    private List<Round> cycles(Load readers, Marking marking, int first, int count) throws Exception {
        try (ExecutorService side = Executors.newSingleThreadExecutor()) {
            Future<List<Round>> reads = side.submit(reading(readers));
            try {
                for (int cycle = first; cycle < first + count && !reads.isDone(); cycle++) {
                    cycle(marking, cycle);
                }
            } finally {
                isReading = false;
            }
            return reads.get();
        }
    }

    private Callable<List<Round>> reading(Load readers) {
        isReading = true;
        return () -> {
            var rounds = new ArrayList<Round>();
            while (isReading) {
                rounds.add(readers.run(ROUND));
            }
            return rounds;
        };
    }

    private void cycle(Marking marking, int number) throws IOException, InterruptedException {
        var older = new BenchPlugin(PLUGIN, "1.%d.0".formatted(number), 1, false);
        var newer = new BenchPlugin(PLUGIN, "1.%d.1".formatted(number), 2, true);
        work.install(older);
        tenant.turnOn(PLUGIN);
        marking.comes();
        work.install(newer);
        work.rollBack(newer);
        work.removeKeepingTables(newer);
        marking.goes();
        work.removeWithTables(older);
    }

    private Result result(Round quiet, Measured measured) {
        Round during = Round.median(measured.rounds());
        List<Double> installs = work.installMillis().stream().sorted().toList();
        double heap = measured.after().heapMegabytes() / measured.before().heapMegabytes();
        double metaspace =
                measured.after().metaspaceMegabytes() / measured.before().metaspaceMegabytes();
        boolean busy = measured.others() > Processors.NOTABLE;
        return new Result(
                "plugin-cycle",
                CLIENTS,
                during.rps(),
                installs.get(installs.size() / 2),
                installs.getLast(),
                0,
                quiet.rps(),
                Math.max(heap, metaspace),
                busy,
                String.format(
                        Locale.ROOT,
                        "%d cycles, no failed request among those and %d of the plugin's; an installation took %.0f ms, at most %.0f ms (in"
                                + " place of p50 and p99); after them the heap held %.1f MB (%.1f before, ratio %.3f), the classes %.1f MB (%.1f"
                                + " before, ratio %.3f); p99 of a read %.1f ms, %.1f ms without%s",
                        CYCLES,
                        measured.marks(),
                        installs.get(installs.size() / 2),
                        installs.getLast(),
                        measured.after().heapMegabytes(),
                        measured.before().heapMegabytes(),
                        heap,
                        measured.after().metaspaceMegabytes(),
                        measured.before().metaspaceMegabytes(),
                        metaspace,
                        during.p99Ms(),
                        quiet.p99Ms(),
                        Comparison.busyWords(busy, measured.others())));
    }
}
