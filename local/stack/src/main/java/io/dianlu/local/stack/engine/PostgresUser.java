package io.dianlu.local.stack.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL refuses to run as root; in a user name space of its own, root is nobody special. */
final class PostgresUser {
    private static final Path UNSHARE = Path.of("/usr/bin/unshare");

    private PostgresUser() {}

    static List<String> command(Path executable) {
        if (!Platform.ROOT) {
            return List.of(executable.toString());
        }
        if (!Files.isExecutable(UNSHARE)) {
            throw new IllegalStateException("PostgreSQL does not run as root, and /usr/bin/unshare (package util-linux)"
                    + " is missing: install it, or start as an ordinary user");
        }
        return List.of(UNSHARE.toString(), "-U", executable.toString());
    }
}
