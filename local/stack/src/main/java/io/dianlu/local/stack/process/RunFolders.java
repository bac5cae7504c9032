package io.dianlu.local.stack.process;

import java.nio.file.Path;

/** Where pid files, logs and lasting data of one stack lie. */
public record RunFolders(Path home) {

    public Path data(String name) {
        return home.resolve("data").resolve(name);
    }

    public Path log(String name) {
        return home.resolve("logs").resolve(name + ".log");
    }

    public PidFile pidFile(String name) {
        return new PidFile(run().resolve(name + ".pid"));
    }

    /** Short-lived files: pid files, state, unpacked helper folders. */
    public Path run() {
        return home.resolve("run");
    }
}
