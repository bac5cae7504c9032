package io.dianlu.local.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/** Where pid files, logs and lasting data of one stack lie. */
public record RunFolders(Path home) {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    public Path data(String name) {
        return home.resolve("data").resolve(name);
    }

    public Path log(String name) {
        return home.resolve("logs").resolve(name + ".log");
    }

    public PidFile pidFile(String name) {
        return new PidFile(run().resolve(name + ".pid"));
    }

    /** Makes them; customers, tokens and paths stand in data and logs, so that only their owner may enter. */
    public void create() throws IOException {
        for (Path folder : List.of(home.resolve("data"), home.resolve("logs"), run())) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, OWNER_ONLY);
        }
    }

    /** Short-lived files: pid files, state, unpacked helper folders. */
    public Path run() {
        return home.resolve("run");
    }
}
