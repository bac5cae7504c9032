package io.dianlu.admin.catalogue;

/** One version of one plugin. */
public record VersionKey(String pluginId, String version) {

    /** As people read it in the audit. */
    @Override
    public String toString() {
        return pluginId + " " + version;
    }
}
