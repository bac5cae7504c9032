package io.dianlu.local.bench.plugin;

import io.dianlu.local.bench.stack.Settings;
import io.dianlu.local.demo.plugin.Installations;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What an operator does with versions of the measured plugin, with the time each step took. What is refused ends the run. */
public final class PluginWork {
    private final Installations installations =
            new Installations(Settings.coreUrl(), Settings.require("DIANLU_TENANT_FEED_KEY"));
    private final List<Double> installMillis = new ArrayList<>();

    /** Milliseconds of each installation so far, from the call to its answer. */
    public List<Double> installMillis() {
        return installMillis;
    }

    public void install(BenchPlugin plugin) throws IOException {
        byte[] jar = plugin.jar();
        long began = System.nanoTime();
        require(plugin.id() + " " + plugin.version(), installations.install(jar));
        installMillis.add((System.nanoTime() - began) / 1e6);
    }

    /** So that the version before it serves again. */
    public void rollBack(BenchPlugin plugin) throws IOException {
        require("rolling back " + plugin.version(), installations.disable(plugin.id(), plugin.version()));
    }

    public void removeKeepingTables(BenchPlugin plugin) throws IOException {
        require("removing " + plugin.version(), installations.remove(plugin.id(), plugin.version(), "KEEP"));
    }

    public void removeWithTables(BenchPlugin plugin) throws IOException {
        require("removing " + plugin.version(), installations.remove(plugin.id(), plugin.version(), "ERASE"));
    }

    /** What an interrupted run left behind. */
    public void removeAll(String plugin) throws IOException {
        for (String version : installations.versions(plugin)) {
            require("removing " + version, installations.remove(plugin, version, "ERASE"));
        }
    }

    private static void require(String what, List<String> findings) throws IOException {
        if (!findings.isEmpty()) {
            throw new IOException(what + ": " + findings);
        }
    }
}
