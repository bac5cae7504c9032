package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;

/** What has to hold before anything is started. */
final class Preconditions {
    private Preconditions() {}

    static void requireFreePorts(StackPorts ports) {
        var taken = new ArrayList<String>();
        var users = new HashMap<Integer, String>();
        ports.byVariable().forEach((variable, port) -> {
            String other = users.putIfAbsent(port, variable);
            if (other != null) {
                taken.add("  port %d is meant for two programs: %s and %s".formatted(port, other, variable));
            } else if (!Ports.isFree(port)) {
                taken.add("  port %d is taken%s: free it, or choose another with %s"
                        .formatted(port, PortHolder.describe(port), variable));
            }
        });
        if (!taken.isEmpty()) {
            throw new Complaint("Dianlu cannot start:\n" + String.join("\n", taken));
        }
    }

    /** Data and programs may lie on different disks. */
    static void requireSpace(StackSettings settings) throws IOException {
        Path home = Files.createDirectories(settings.folders().home());
        Path programs = Files.createDirectories(settings.project().distributions());
        DiskSpace.of(home).requireEnoughToStart("DIANLU_HOME");
        DiskSpace.of(programs).requireEnoughToStart("DIANLU_PROGRAMS");
    }
}
