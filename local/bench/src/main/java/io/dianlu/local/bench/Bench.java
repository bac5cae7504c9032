package io.dianlu.local.bench;

import io.dianlu.local.bench.rows.BenchRows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Runs the benchmarks against a running stack, whose addresses come by environment: {@code [NAME] [--json] [--tenants N]}. */
public final class Bench {
    private static final int TENANTS = 50;
    /** Needs minutes of preparation and a stack that begins empty: it runs when it is asked for. */
    private static final String APART = "tenants-2000";

    private Bench() {}

    /** Exit code 0 when all ran, 1 when one failed, 2 for wrong use. */
    public static void main(String[] arguments) {
        var names = new ArrayList<>(List.of(arguments));
        boolean json = names.remove("--json");
        Map<String, Benchmark> all = all(tenants(names));
        if (names.size() > 1 || !all.keySet().containsAll(names)) {
            System.err.println("bench knows: " + String.join(", ", all.keySet()));
            System.exit(2);
        }
        System.exit(run(all, names.isEmpty() ? usual(all) : names, json));
    }

    private static int run(Map<String, Benchmark> all, List<String> names, boolean json) {
        int exit = 0;
        for (String name : names) {
            try {
                Objects.requireNonNull(all.get(name)).run().forEach(result -> print(result, json));
            } catch (Exception e) {
                System.err.println(name + " failed: " + e);
                exit = 1;
            }
        }
        return exit;
    }

    private static void print(Result result, boolean json) {
        System.out.println(json ? result.json() : result.text());
        if (json) {
            System.err.println(result.name() + ": " + result.words());
        }
    }

    private static List<String> usual(Map<String, Benchmark> all) {
        return all.keySet().stream().filter(name -> !name.equals(APART)).toList();
    }

    /** Takes {@code --tenants N} out of the arguments. */
    private static int tenants(List<String> arguments) {
        int at = arguments.indexOf("--tenants");
        if (at < 0) {
            return TENANTS;
        }
        arguments.remove(at);
        return at < arguments.size() && arguments.get(at).matches("[1-9]\\d{0,4}")
                ? Integer.parseInt(arguments.remove(at))
                : TENANTS;
    }

    private static Map<String, Benchmark> all(int tenants) {
        var rows = new Once(tenants);
        var all = new LinkedHashMap<String, Benchmark>();
        all.put("customer-read", () -> List.of(new CustomerReading(rows.get()).one()));
        all.put("customer-page", () -> List.of(new CustomerReading(rows.get()).page()));
        all.put("customer-search", () -> List.of(new Searching(rows.get()).run()));
        all.put("customer-nearby", () -> List.of(new Nearby(rows.get()).run()));
        all.put("customer-create", () -> List.of(new CustomerWriting(rows.get()).create()));
        all.put("customer-import", () -> List.of(new CustomerWriting(rows.get()).importing()));
        all.put("checkin", () -> List.of(new CheckingIn(rows.get()).run()));
        all.put("start-core", () -> List.of(new Starting().core()));
        all.put("start-demo", () -> List.of(new Starting().demo()));
        all.put("tenant-create", () -> List.of(new TenantCreating().run()));
        all.put("plugin-call", () -> List.of(new PluginCalling(rows.get()).run()));
        all.put("plugin-cycle", () -> List.of(new PluginCycle(rows.get()).run()));
        all.put("plugin-contain", () -> new PluginContaining(rows.get()).run());
        all.put(APART, () -> new TenantCount().run());
        return all;
    }

    /** The data, made when the first benchmark needs them. */
    private static final class Once {
        private final List<BenchRows> made = new ArrayList<>();
        private final int tenants;

        Once(int tenants) {
            this.tenants = tenants;
        }

        BenchRows get() throws Exception {
            if (made.isEmpty()) {
                System.err.println("preparing the benchmarks' tenants");
                made.add(BenchRows.require(tenants));
            }
            return made.getFirst();
        }
    }
}
