package io.dianlu.local.bench;

import io.dianlu.local.bench.stack.BareServer;
import io.dianlu.local.bench.stack.Processors;
import io.dianlu.local.bench.stack.Programs;
import io.dianlu.local.bench.stack.Settings;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** How long until it can be used: platform-core alone, and the second start of the whole demo. The ceiling is a bare server's start. */
final class Starting {
    private static final long PATIENCE_MILLIS = 600_000;
    private static final long STEP_MILLIS = 100;
    private static final List<String> PORTS = List.of(
            "DIANLU_CORE_PORT",
            "DIANLU_TENANT_ADMIN_PORT",
            "DIANLU_KEYCLOAK_PORT",
            "DIANLU_KEYCLOAK_MANAGEMENT_PORT",
            "DIANLU_POSTGRES_PORT",
            "DIANLU_REDIS_PORT",
            "DIANLU_ELASTICSEARCH_PORT");

    /** Asks platform-core to end: its launcher starts it again. */
    Result core() throws Exception {
        var began = Processors.look();
        String pid = Settings.state("platform-core", "pid");
        ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroy();
        await(() -> !Settings.state("platform-core", "pid").equals(pid)
                && Settings.state("platform-core", "state").equals("ready"));
        double millis = Double.parseDouble(Settings.state("platform-core", "readyMillis"));
        var ended = Processors.look();
        return result("start-core", millis, ended.core(), ended.busySince(began), ended.othersSince(began));
    }

    /** In a home of its own; the first start there, with the demo's data, is not timed. */
    Result demo() throws Exception {
        Path home = Settings.home().resolve("start-demo");
        if (!Files.exists(home.resolve("data"))) {
            dianlu(home, "demo", "--detach");
            await(() -> "done".equals(Settings.stateOf(home).getProperty("startupCaches")));
            dianlu(home, "stop");
        }
        var began = Processors.look(home);
        long start = System.nanoTime();
        try {
            dianlu(home, "demo", "--detach");
            double millis = (System.nanoTime() - start) / 1e6;
            var ended = Processors.look(home);
            double resident = Programs.residentGigabytes(home);
            return result("start-demo", millis, 0, ended.busySince(began), ended.othersSince(began))
                    .with("; %.1f GB resident".formatted(resident));
        } finally {
            dianlu(home, "stop");
        }
    }

    private static Result result(String name, double millis, double coreMillis, boolean busy, double others)
            throws IOException {
        long start = System.nanoTime();
        BareServer.start("{}".getBytes(StandardCharsets.UTF_8)).close();
        double bare = (System.nanoTime() - start) / 1e6;
        String words = "ready after %.1f s; a bare server needs %.1f s".formatted(millis / 1000, bare / 1000);
        return new Result(
                name,
                1,
                1000 / millis,
                millis,
                millis,
                coreMillis,
                1000 / bare,
                bare / millis,
                busy,
                words + Comparison.busyWords(busy, others));
    }

    private static void dianlu(Path home, String... arguments) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(script().toString());
        builder.command().addAll(List.of(arguments));
        // what this program was told of the stack it measures is not meant for the other one
        builder.environment()
                .keySet()
                .removeIf(name ->
                        name.startsWith("SPRING_") || name.startsWith("DIANLU_") && !name.equals("DIANLU_PROGRAMS"));
        builder.environment().put("DIANLU_HOME", home.toString());
        for (String port : PORTS) {
            builder.environment().put(port, Integer.toString(freePort(home, port)));
        }
        Path log = Files.createDirectories(home).resolve("start-demo.log");
        int exit = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("./dianlu " + String.join(" ", arguments) + " ended with " + exit + ", log: " + log);
        }
    }

    /** The same port at every start of this home: addresses are written down in Keycloak's realm. */
    private static int freePort(Path home, String variable) throws IOException {
        Path file = Files.createDirectories(home).resolve(variable + ".port");
        if (!Files.exists(file)) {
            try (var socket = new ServerSocket(0)) {
                Files.writeString(file, Integer.toString(socket.getLocalPort()));
            }
        }
        return Integer.parseInt(Files.readString(file));
    }

    private static Path script() {
        for (String entry : System.getProperty("java.class.path").split(":")) {
            for (Path folder = Path.of(entry).toAbsolutePath(); folder != null; folder = folder.getParent()) {
                if (Files.isExecutable(folder.resolve("dianlu"))) {
                    return folder.resolve("dianlu");
                }
            }
        }
        throw new IllegalStateException("the script dianlu was not found above the classes");
    }

    private static void await(Callable<Boolean> done) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!done.call()) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("not ready within ten minutes");
            }
            Thread.sleep(STEP_MILLIS);
        }
    }
}
