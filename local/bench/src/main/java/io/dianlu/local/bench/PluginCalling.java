package io.dianlu.local.bench;

import io.dianlu.local.bench.load.Client;
import io.dianlu.local.bench.load.Request;
import io.dianlu.local.bench.plugin.BenchPlugin;
import io.dianlu.local.bench.plugin.PluginWork;
import io.dianlu.local.bench.rows.BenchRows;
import io.dianlu.local.bench.stack.BareServer;
import io.dianlu.local.bench.stack.Settings;
import io.dianlu.local.demo.plugin.UsingTenant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What a call through an extension point costs: the steps of a visit are asked for without a plugin's ten steps, with them, and without again.
 * The difference counts all of it, also what their answers add to the page; a direct call of these steps is some nanoseconds.
 */
final class PluginCalling {
    private static final String PLUGIN = "bench-call";
    private static final int CLIENTS = 8;
    private static final int MICROS = 1_000;

    private final BenchRows rows;
    private final PluginWork work = new PluginWork();
    private final UsingTenant tenant;

    PluginCalling(BenchRows rows) {
        this.rows = rows;
        this.tenant = rows.tenants().using(rows.writes());
    }

    Result run() throws Exception {
        work.removeAll(PLUGIN);
        work.install(new BenchPlugin(PLUGIN, "1.0.0", 1, true));
        try {
            tenant.turnOn(PLUGIN);
            return measured(Request.get("/api/v1/visits/" + visit() + "/steps"));
        } finally {
            work.removeAll(PLUGIN);
        }
    }

    private UUID visit() throws Exception {
        UUID rep = rows.tenants().member(rows.writes().alias(), rows.writes().id(), "bench-rep-0");
        var token = rows.writes().rep("bench-rep-0", rep);
        UUID shop = rows.shops().getFirst();
        rows.own(rep, List.of(shop));
        int core = Settings.corePort();
        VisitDrafts.leaveOpenVisit(core, token.get());
        UUID visit = Drafts.id();
        HttpClients.ask(core, token.get(), VisitDrafts.opening(visit, shop));
        HttpClients.ask(core, token.get(), VisitDrafts.arrival(visit, Drafts.id(), 114.06, 22.54));
        HttpClients.ask(core, token.get(), VisitDrafts.leave(visit, Drafts.id(), 114.06, 22.54));
        return visit;
    }

    private Result measured(Request steps) throws Exception {
        var token = rows.writes().token();
        var reply = HttpClients.ask(Settings.corePort(), token.get(), steps);
        int answered = reply.text().split("\"pluginId\":\"" + PLUGIN + "\"", -1).length - 1;
        if (answered != BenchPlugin.STEPS) {
            throw new IllegalStateException("the plugin's steps are not asked: " + reply.text());
        }
        try (var bare = BareServer.start(reply.body())) {
            Client.Opener endpoint = HttpClients.of(Settings.corePort(), token, () -> steps);
            Client.Opener exchange = HttpClients.of(bare.port(), token, () -> steps);
            Cost.warm(CLIENTS, endpoint, exchange);
            tenant.turnOff(PLUGIN);
            Cost before = Cost.of(CLIENTS, endpoint, exchange);
            tenant.turnOn(PLUGIN);
            Cost with = Cost.of(CLIENTS, endpoint, exchange);
            tenant.turnOff(PLUGIN);
            Cost after = Cost.of(CLIENTS, endpoint, exchange);
            return result(before, with, after);
        }
    }

    private static Result result(Cost before, Cost with, Cost after) {
        double without = (before.cpuMillis() + after.cpuMillis()) / 2;
        double each = (with.cpuMillis() - without) / BenchPlugin.STEPS;
        boolean busy = before.busy() || with.busy() || after.busy();
        double others = Math.max(before.others(), Math.max(with.others(), after.others()));
        return new Result(
                "plugin-call",
                CLIENTS,
                with.rps(),
                with.p50Ms(),
                with.p99Ms(),
                each,
                (before.rps() + after.rps()) / 2,
                with.cpuMillis() / without,
                busy,
                String.format(
                        Locale.ROOT,
                        "%.1f µs of a processor for each call through an extension point (in place of cpu per request): a visit's steps took %.3f ms"
                                + " with %d of a plugin, %.3f ms before and %.3f ms after without%s",
                        each * MICROS,
                        with.cpuMillis(),
                        BenchPlugin.STEPS,
                        before.cpuMillis(),
                        after.cpuMillis(),
                        Comparison.busyWords(busy, others)));
    }
}
