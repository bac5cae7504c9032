package io.dianlu.local.stack.engine;

import io.dianlu.local.stack.process.Program;
import io.dianlu.local.stack.process.RunFolders;
import io.dianlu.local.stack.process.StopSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The Elasticsearch server as a JVM of its own, from the folders that the module local/stack/elasticsearch builds. */
public final class ElasticsearchServer implements Engine {
    private static final String MAIN = "io.dianlu.local.elasticsearch.SearchNode";

    private final RunFolders folders;
    private final Path module;
    private final int port;
    private final int heapMegabytes;

    /**
     * @param module the Maven module local/stack/elasticsearch
     * @param heapMegabytes 256 loads 20,000 customers, 512 loads 100,000
     */
    public ElasticsearchServer(RunFolders folders, Path module, int port, int heapMegabytes) {
        this.folders = folders;
        this.module = module;
        this.port = port;
        this.heapMegabytes = heapMegabytes;
    }

    @Override
    public String name() {
        return "elasticsearch";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public Program prepare() throws IOException {
        Path built = module.resolve("target");
        if (!Files.isDirectory(built.resolve("plugin"))) {
            throw new IOException(built + " is incomplete: build the module local/stack/elasticsearch first"
                    + " (mvn -pl local/stack -am process-classes)");
        }
        Path home = Files.createDirectories(folders.run().resolve("elasticsearch"));
        var command = List.of(
                Java.executable(),
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules=jdk.incubator.vector",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xms" + heapMegabytes / 2 + "m",
                "-Xmx" + heapMegabytes + "m",
                // its memory breaker relies on this collector
                "-XX:+UseG1GC",
                "-XX:G1ReservePercent=25",
                "-XX:InitiatingHeapOccupancyPercent=30",
                "-cp",
                built.resolve("server") + "/*",
                MAIN,
                home.toString(),
                folders.data(name()).toString(),
                Integer.toString(port),
                built.resolve("transport").toString(),
                built.resolve("plugin").toString());
        return new Program(name(), command, Map.of(), home, StopSignal.TERM);
    }

    /** Yellow or green: the shards of its data are there. */
    @Override
    public boolean answers() {
        return Http.answers(address() + "/_cluster/health?wait_for_status=yellow&timeout=1s");
    }
}
