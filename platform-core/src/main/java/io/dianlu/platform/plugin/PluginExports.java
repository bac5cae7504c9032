package io.dianlu.platform.plugin;

import java.io.InputStream;

/** Door to what plugins keep of the open tenant, for its administrator (plugin.manage): also of a plugin that is off, and of one that is about to be removed. */
public interface PluginExports {

    /**
     * All of it as a zip: each table as {@code tables/<name>.jsonl}, a row a line, and what the plugin's own hooks write below {@code files/}. Nothing is
     * answered before it is whole.
     *
     * @throws io.dianlu.platform.shared.Problem plugin-not-found; plugin-export-too-large; plugin-failed, plugin-too-slow where a hook did not come to its end;
     *     plugin-busy where others export
     */
    Export export(String pluginId);

    /**
     * A complete export.
     *
     * @param bytes how long it is
     * @param content to be closed by whoever reads it, which removes it
     */
    record Export(String version, long bytes, InputStream content) {}
}
