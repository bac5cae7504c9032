package io.dianlu.plugin;

import java.util.UUID;

/**
 * Mandatory for a plugin that keeps anything outside its tables: called when a tenant's data are exported or erased, and before the plugin is removed. The platform
 * itself exports and erases the plugin's tables; the hooks are for what the plugin keeps elsewhere, for files that people can read, and to refuse nothing.
 */
public interface DataHooks {

    /** What the plugin keeps of the tenant of the call outside its tables, as a JSON object; {@code "{}"} for nothing. */
    String export();

    /**
     * Writes the files of an export for the tenant of the call: what the plugin keeps, in a form that people or other programs read. The rows of its tables stand
     * beside them, written by the platform. Whoever asked is signed in, so {@link Customers} are those this person may see: what is complete comes from the plugin's own
     * tables. By default it writes what {@link #export()} says, as {@code kept.json}.
     */
    default void export(ExportFiles files) {
        var kept = export();
        if (!kept.strip().equals("{}")) {
            files.add("kept.json", kept);
        }
    }

    /** Erases what the plugin keeps of the tenant of the call outside its tables. May be called again. */
    void erase(UUID tenant);
}
