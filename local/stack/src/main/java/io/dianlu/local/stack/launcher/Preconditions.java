package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** What has to hold before anything is started. */
final class Preconditions {
    private static final long FREE_BYTES = 1L << 30;

    private Preconditions() {}

    static void requireFreePorts(StackPorts ports) {
        var taken = new ArrayList<String>();
        ports.byVariable().forEach((variable, port) -> {
            if (!Ports.isFree(port)) {
                taken.add("  port %d is taken%s: free it, or choose another with %s"
                        .formatted(port, PortHolder.describe(port), variable));
            }
        });
        if (!taken.isEmpty()) {
            throw new Complaint("Dianlu cannot start:\n" + String.join("\n", taken));
        }
    }

    static void requireSpace(Path home) throws IOException {
        Files.createDirectories(home);
        long free = Files.getFileStore(home).getUsableSpace();
        if (free < FREE_BYTES) {
            throw new Complaint(
                    "Only %d MB are free on the disk of %s; Dianlu needs at least 1 GB. ".formatted(free >> 20, home)
                            + "Free some space, or choose another folder with DIANLU_HOME");
        }
    }
}
