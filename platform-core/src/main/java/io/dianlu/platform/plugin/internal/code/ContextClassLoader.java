package io.dianlu.platform.plugin.internal.code;

import java.io.IOException;
import java.net.URL;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/** What Spring loads classes with in a plugin's context: the platform's own, and where there is none, the plugin's. The plugin's code never sees it. */
public final class ContextClassLoader extends ClassLoader {

    private final PluginClassLoader plugin;

    public ContextClassLoader(PluginClassLoader plugin, ClassLoader host) {
        super("context-of-" + plugin.getName(), host);
        this.plugin = plugin;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        return plugin.loadClass(name);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return plugin.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return plugin.getResources(name);
    }
}
