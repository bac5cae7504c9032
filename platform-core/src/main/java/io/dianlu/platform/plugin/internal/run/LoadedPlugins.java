package io.dianlu.platform.plugin.internal.run;

import io.dianlu.platform.plugin.internal.call.CallLines;
import io.dianlu.platform.plugin.internal.code.Descriptor;
import io.dianlu.platform.plugin.internal.tables.PluginDatabases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The versions of plugins that run on this instance. */
@Component
public class LoadedPlugins implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LoadedPlugins.class);

    private record Key(String id, String version) {}

    private final Path folder;
    private final PluginShelf shelf;
    private final Callers callers;
    private final PluginDatabases databases;
    private final Map<Key, RunningPlugin> running = new ConcurrentHashMap<>();

    LoadedPlugins(CallLines lines, Window windows, Callers callers, PluginDatabases databases) {
        this.callers = callers;
        this.databases = databases;
        try {
            this.folder = Files.createTempDirectory("dianlu-plugins");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.shelf = new PluginShelf(folder, lines, windows);
    }

    /** Starts a version beside those that run; nothing happens when it runs. */
    public synchronized void load(Descriptor descriptor, byte[] jar) {
        var key = new Key(descriptor.id(), descriptor.version());
        if (running.containsKey(key)) {
            return;
        }
        var file = folder.resolve(key.id() + "-" + key.version() + ".jar");
        try {
            Files.write(file, jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var began = System.nanoTime();
        try {
            running.put(key, shelf.put(descriptor, file));
            callers.learn(descriptor);
        } catch (RuntimeException failed) {
            delete(file);
            throw failed;
        }
        LOG.info("Plugin {} {} runs after {} ms", key.id(), key.version(), (System.nanoTime() - began) / 1_000_000);
    }

    /** Stops a version: nobody new gets in, calls that go on are waited for, then stopped. */
    public synchronized void unload(String id, String version) {
        var key = new Key(id, version);
        if (running.remove(key) != null) {
            shelf.take(id, version);
            if (running.keySet().stream().noneMatch(other -> other.id().equals(id))) {
                databases.shut(id);
            }
            delete(folder.resolve(id + "-" + version + ".jar"));
            LOG.info("Plugin {} {} was taken away", id, version);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<RunningPlugin> find(String id, String version) {
        return Optional.ofNullable(running.get(new Key(id, version)));
    }

    public List<RunningPlugin> list() {
        return List.copyOf(running.values());
    }

    @Override
    public void close() {
        running.keySet().forEach(key -> unload(key.id(), key.version()));
        delete(folder);
    }
}
