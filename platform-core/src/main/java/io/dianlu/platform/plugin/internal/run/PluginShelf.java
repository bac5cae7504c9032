package io.dianlu.platform.plugin.internal.run;

import io.dianlu.platform.plugin.internal.call.CallLines;
import io.dianlu.platform.plugin.internal.code.Descriptor;
import io.dianlu.platform.plugin.internal.code.PluginClassLoader;
import io.dianlu.plugin.ApiVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pf4j.DefaultPluginDescriptor;
import org.pf4j.DefaultPluginManager;
import org.pf4j.Plugin;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginFactory;
import org.pf4j.PluginLoader;
import org.pf4j.PluginState;
import org.pf4j.PluginWrapper;

/**
 * PF4J as the platform uses it: it loads, starts, stops and unloads jars; descriptors, class loaders and the plugin's object are ours. Two versions of a plugin
 * stand beside each other, for tenants on the one and tenants on the other, so a version is part of what PF4J takes for the id.
 */
final class PluginShelf extends DefaultPluginManager {

    private final Map<Path, Descriptor> described = new ConcurrentHashMap<>();
    private final CallLines lines;
    private final Window windows;

    PluginShelf(Path folder, CallLines lines, Window windows) {
        super(folder);
        this.lines = lines;
        this.windows = windows;
        setSystemVersion(ApiVersion.CURRENT);
    }

    /** Loads the jar and starts its beans; when it cannot, nothing of it stays. */
    RunningPlugin put(Descriptor descriptor, Path jar) {
        described.put(jar, descriptor);
        var key = key(descriptor.id(), descriptor.version());
        try {
            loadPlugin(jar);
            var state = startPlugin(key);
            var wrapper = getPlugin(key);
            if (state != PluginState.STARTED) {
                throw new IllegalStateException(
                        descriptor.id() + " does not start: " + innermost(wrapper.getFailedException()));
            }
            return (RunningPlugin) wrapper.getPlugin();
        } catch (RuntimeException failed) {
            take(descriptor.id(), descriptor.version());
            throw failed;
        } finally {
            described.remove(jar);
        }
    }

    private static String innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause);
    }

    /** Stops and unloads; nothing happens when it is not there. */
    void take(String id, String version) {
        var key = key(id, version);
        var wrapper = getPlugin(key);
        if (wrapper != null) {
            var running = wrapper.getPlugin();
            unloadPlugin(key);
            if (running instanceof RunningPlugin known) {
                // PF4J stops what has started; what failed half-way holds a context too
                known.stop();
            }
        }
    }

    private static String key(String id, String version) {
        return id + "@" + version;
    }

    @Override
    protected PluginDescriptorFinder createPluginDescriptorFinder() {
        return new PluginDescriptorFinder() {
            @Override
            public boolean isApplicable(Path jar) {
                return described.containsKey(jar);
            }

            @Override
            public PluginDescriptor find(Path jar) {
                var known = described.get(jar);
                if (known == null) {
                    throw new IllegalStateException("Not inspected: " + jar);
                }
                var key = key(known.id(), known.version());
                return new DefaultPluginDescriptor(
                        key,
                        known.id(),
                        RunningPlugin.class.getName(),
                        known.version(),
                        known.api(),
                        known.provider(),
                        "");
            }
        };
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new PluginLoader() {
            @Override
            public boolean isApplicable(Path jar) {
                return true;
            }

            @Override
            public ClassLoader loadPlugin(Path jar, PluginDescriptor descriptor) {
                try {
                    return new PluginClassLoader(descriptor.getPluginId(), jar, PluginShelf.class.getClassLoader());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    @Override
    protected PluginFactory createPluginFactory() {
        return new PluginFactory() {
            @Override
            public Plugin create(PluginWrapper wrapper) {
                var descriptor = described.get(wrapper.getPluginPath());
                if (descriptor == null) {
                    throw new IllegalStateException("Not inspected: " + wrapper.getPluginPath());
                }
                return new RunningPlugin(
                        descriptor, (PluginClassLoader) wrapper.getPluginClassLoader(), lines, windows);
            }
        };
    }
}
