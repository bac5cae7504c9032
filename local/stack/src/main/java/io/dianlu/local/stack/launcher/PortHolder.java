package io.dianlu.local.stack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds who listens on a port, where the system tells (Linux, own processes or as root). */
final class PortHolder {
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final String LISTENING = "0A";

    private PortHolder() {}

    /** {@code " by pid 12 (/usr/bin/x)"}, or nothing if unknown. */
    static String describe(int port) {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> inode(Path.of(table), port).stream())
                .flatMap(inode -> owner(inode).stream())
                .findFirst()
                .map(process -> " by pid %d (%s)"
                        .formatted(process.pid(), process.info().command().orElse("unknown program")))
                .orElse("");
    }

    private static Optional<String> inode(Path table, int port) {
        String suffix = ":%04X".formatted(port).toUpperCase(Locale.ROOT);
        try (var lines = Files.lines(table)) {
            return lines.map(line -> line.strip().split("\\s+"))
                    .filter(columns -> columns.length > INODE)
                    .filter(columns -> columns[LOCAL_ADDRESS].endsWith(suffix) && columns[STATE].equals(LISTENING))
                    .map(columns -> columns[INODE])
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<ProcessHandle> owner(String inode) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process, "socket:[" + inode + "]"))
                .findFirst();
    }

    private static boolean holds(ProcessHandle process, String socket) {
        try (var files = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
            return files.anyMatch(file -> linkOf(file).equals(socket));
        } catch (IOException e) {
            return false;
        }
    }

    private static String linkOf(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
