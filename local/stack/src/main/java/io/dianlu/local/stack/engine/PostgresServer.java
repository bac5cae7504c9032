package io.dianlu.local.stack.engine;

import io.dianlu.local.stack.process.Program;
import io.dianlu.local.stack.process.RunFolders;
import io.dianlu.local.stack.process.StopSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** PostgreSQL 18, run directly as a child, so that it is stopped, watched and restarted like everything else. */
public final class PostgresServer implements Engine {
    /** Of the server, with the packaging's own number at the end. */
    public static final String VERSION = "18.6.0";

    /**
     * How a new server sorts and knows letters. The trigram extension asks the C library what a letter is: with plain C no
     * Chinese word has trigrams.
     */
    public static final List<String> LOCALE = List.of(
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--lc-ctype=C.UTF-8");

    private final RunFolders folders;
    private final Distribution distribution;
    private final PostgresAccess access;
    private final PostgresSettings settings;

    public PostgresServer(
            RunFolders folders, Distribution distribution, PostgresAccess access, PostgresSettings settings) {
        this.folders = folders;
        this.distribution = distribution;
        this.access = access;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public int port() {
        return access.port();
    }

    @Override
    public String address() {
        return access.host() + ":" + access.port();
    }

    /** How to reach it with all rights. */
    public PostgresAccess access() {
        return access;
    }

    @Override
    public Program prepare() throws IOException {
        Path binaries = binaries();
        Path data = folders.data(name());
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise(binaries, data);
        }
        forgetDeadServer(data);
        var command = new ArrayList<>(PostgresUser.command(binaries.resolve("bin/postgres")));
        command.addAll(List.of("-D", data.toString(), "-p", Integer.toString(port())));
        settings.options().forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
        return new Program(name(), command, Map.of("LC_ALL", "C.UTF-8"), data, StopSignal.INT);
    }

    @Override
    public boolean answers() {
        try (var connection = access.superuserConnection("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private Path binaries() throws IOException {
        return distribution.unpacked("postgresql-" + VERSION, folder -> {
            try (var packed = PostgresServer.class.getResourceAsStream(Platform.postgresArchive())) {
                Archives.unpackXz(
                        Objects.requireNonNull(packed, "no PostgreSQL binaries for this platform on the class path"),
                        folder);
            }
        });
    }

    private void initialise(Path binaries, Path data) throws IOException {
        // made aside: one that was interrupted has all marks of a data folder and never starts
        Path partial = data.resolveSibling(name() + ".partial");
        Distribution.delete(partial);
        Distribution.delete(data);
        Files.createDirectories(folders.run());
        Path passwordFile = folders.run().resolve("postgresql.password");
        Files.writeString(passwordFile, access.superuserPassword());
        try {
            var command = new ArrayList<>(PostgresUser.command(binaries.resolve("bin/initdb")));
            command.addAll(List.of("-D", partial.toString(), "-U", PostgresAccess.SUPERUSER, "--auth=scram-sha-256"));
            command.addAll(List.of("--pwfile=" + passwordFile, "--no-sync"));
            command.addAll(LOCALE);
            Commands.run(command, folders.log("postgresql-init"));
            Files.move(partial, data, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    /** After a crash of the machine the number in the lock file may belong to a stranger: PostgreSQL would refuse. */
    private static void forgetDeadServer(Path data) throws IOException {
        Path lock = data.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        List<String> lines = Files.readAllLines(lock);
        // empty or torn when the disk was full
        boolean alive = !lines.isEmpty()
                && lines.getFirst().matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(lines.getFirst()))
                        .flatMap(process -> process.info().command())
                        .filter(command -> command.endsWith("/postgres"))
                        .isPresent();
        if (!alive) {
            Files.delete(lock);
        }
    }
}
