package io.dianlu.local.stack.engine;

import io.dianlu.local.stack.process.Program;
import io.dianlu.local.stack.process.RunFolders;
import io.dianlu.local.stack.process.StopSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Redis 6.2. */
public final class RedisServer implements Engine {
    /** Number of databases that {@code SELECT} knows. */
    public static final int DATABASES = 1024;

    private final RunFolders folders;
    private final Distribution distribution;
    private final int port;
    private final boolean lasting;

    /** @param lasting whether it keeps an append-only file; only throw-away test servers say no, and never wait for a disk */
    public RedisServer(RunFolders folders, Distribution distribution, int port, boolean lasting) {
        this.folders = folders;
        this.distribution = distribution;
        this.port = port;
        this.lasting = lasting;
    }

    @Override
    public String name() {
        return "redis";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String address() {
        return "redis://127.0.0.1:" + port;
    }

    @Override
    public Program prepare() throws IOException {
        Path data = Files.createDirectories(folders.data(name()));
        var command = List.of(
                binary().toString(),
                "--port",
                Integer.toString(port),
                "--bind",
                "127.0.0.1",
                "--dir",
                data.toString(),
                "--databases",
                Integer.toString(DATABASES),
                "--appendonly",
                lasting ? "yes" : "no",
                "--save",
                "");
        return new Program(name(), command, Map.of(), data, StopSignal.TERM);
    }

    @Override
    public boolean answers() {
        try {
            return RedisCommand.send(port, "PING").equals("+PONG");
        } catch (IOException e) {
            return false;
        }
    }

    private Path binary() throws IOException {
        String resource = Platform.redisServer();
        return distribution
                .unpacked("redis" + resource.replaceAll("/redis-server", ""), folder -> {
                    Path server = folder.resolve("redis-server");
                    try (var packed = RedisServer.class.getResourceAsStream(resource)) {
                        Files.copy(Objects.requireNonNull(packed, "no Redis binary for this platform"), server);
                    }
                    server.toFile().setExecutable(true, false);
                })
                .resolve("redis-server");
    }
}
