package io.dianlu.plugin;

import java.util.UUID;

/**
 * Mandatory for a plugin that keeps anything: called when a tenant's data are exported or erased, and before the plugin is removed. The platform itself exports
 * and erases the plugin's tables; the hooks are for what the plugin keeps elsewhere, and to refuse nothing.
 */
public interface DataHooks {

    /** What the plugin keeps of the tenant of the call outside its tables, as a JSON object; {@code "{}"} for nothing. */
    String export();

    /** Erases what the plugin keeps of the tenant of the call outside its tables. May be called again. */
    void erase(UUID tenant);
}
