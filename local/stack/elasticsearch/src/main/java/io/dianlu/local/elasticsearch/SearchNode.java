package io.dianlu.local.elasticsearch;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/** Runs one node until the process is asked to end. */
public final class SearchNode {
    private static final long CLOSE_SECONDS = 10;

    private SearchNode() {}

    /** Arguments: home folder, data folder, HTTP port, jars of the network layer, jars of the plugin. */
    public static void main(String[] arguments) throws Exception {
        var home = new NodeHome(Path.of(arguments[0]).toAbsolutePath());
        home.lay(Path.of(arguments[3]), Path.of(arguments[4]));
        Settings settings = settings(home.folder(), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        LogConfigurator.setNodeName("local");
        Environment environment =
                InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), home.config(), () -> "local");
        LogConfigurator.configureESLogging();
        LogConfigurator.configure(environment, true);
        run(new Node(environment, plugins(environment)));
    }

    private static PluginsLoader plugins(Environment environment) {
        return PluginsLoader.createPluginsLoader(
                PluginsLoader.loadModulesBundles(environment.modulesDir(), false),
                PluginsLoader.loadPluginsBundles(environment.pluginsDir(), false),
                Map.of(),
                false);
    }

    private static Settings settings(Path home, Path data, int port) {
        return Settings.builder()
                .put("path.home", home)
                .put("path.data", data)
                .put("path.logs", home.resolve("logs"))
                .put("cluster.name", "dianlu-local")
                .put("node.name", "local")
                .put("discovery.type", "single-node")
                .put("http.host", "127.0.0.1")
                .put("http.port", port)
                .put("transport.host", "127.0.0.1")
                .put("transport.port", "0")
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .put("action.auto_create_index", false)
                .build();
    }

    private static void run(Node node) throws Exception {
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node, ended), "close-node"));
        node.start();
        ended.await();
    }

    private static void close(Node node, CountDownLatch ended) {
        try {
            node.close();
            node.awaitClose(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            System.err.println("The node did not close in order: " + e);
        } finally {
            ended.countDown();
        }
    }
}
