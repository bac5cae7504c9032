package io.dianlu.local.bench.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What platform-core holds after a full collection.
 *
 * @param heapMegabytes objects
 * @param metaspaceMegabytes classes
 */
public record CoreMemory(double heapMegabytes, double metaspaceMegabytes) {
    private static final double KILOBYTES = 1_024;
    private static final int COLLECTIONS = 3;
    private static final long BETWEEN_MILLIS = 1_000;

    /** Soft references live for a while after their last use: several collections, with time between. */
    public static CoreMemory now() throws IOException, InterruptedException {
        String pid = Settings.state("platform-core", "pid");
        for (int i = 0; i < COLLECTIONS; i++) {
            output("jcmd", pid, "GC.run");
            Thread.sleep(BETWEEN_MILLIS);
        }
        Map<String, Double> kilobytes = figures(output("jstat", "-gc", pid));
        double heap = List.of("S0U", "S1U", "EU", "OU").stream()
                .mapToDouble(column -> kilobytes.getOrDefault(column, 0.0))
                .sum();
        return new CoreMemory(heap / KILOBYTES, kilobytes.getOrDefault("MU", 0.0) / KILOBYTES);
    }

    private static Map<String, Double> figures(List<String> table) {
        String[] names = table.get(0).strip().split("\\s+");
        String[] values = table.get(1).strip().split("\\s+");
        var figures = new HashMap<String, Double>();
        for (int i = 0; i < names.length; i++) {
            if (values[i].matches("[\\d.]+")) {
                figures.put(names[i], Double.parseDouble(values[i]));
            }
        }
        return figures;
    }

    private static List<String> output(String tool, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = process.inputReader().readAllLines();
        if (process.waitFor() != 0) {
            throw new IOException(tool + " failed: " + lines);
        }
        return lines;
    }
}
