package io.dianlu.platform.plugin;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Door to the plugins of the open tenant. */
public interface Plugins {

    /** Those that are on, with what the caller may see of their pages. */
    List<ActivePlugin> active();

    /** All that the tenant could have, for its administrator (plugin.manage). */
    List<TenantPluginView> list();

    /**
     * Turns a plugin on or off, pins a version, sets what it may be set to (plugin.manage). Asked for what is there already, it answers that.
     *
     * @param revision the revision the caller saw; 0 for a plugin never touched
     * @throws io.dianlu.platform.shared.Problem plugin-not-found, plugin-not-in-plan; validation-failed on {@code version} or
     *     {@code settings.…}; stale-version with both values
     */
    TenantPluginView set(String pluginId, long revision, Setting setting);

    /**
     * The addresses of a plugin that is on, as an OpenAPI file.
     *
     * @throws io.dianlu.platform.shared.Problem plugin-not-found
     */
    Map<String, Object> openApi(String pluginId);

    /** @param version null for the newest */
    record Setting(boolean enabled, @Nullable String version, Map<String, Object> settings) {
        public Setting {
            settings = Map.copyOf(settings);
        }
    }

    /** @param name in the caller's language */
    record ActivePlugin(String id, String version, String name, List<Page> pages, List<String> permissions) {}

    /**
     * A page of a plugin.
     *
     * @param module address of the ES module
     * @param menu in the caller's language; null for a page without a menu entry
     * @param atCustomer whether it is offered at each customer
     */
    record Page(
            String shell,
            String path,
            String module,
            @Nullable String menu,
            boolean atCustomer) {}

    /**
     * @param versions installed and usable, oldest first
     * @param version the pinned one; null for the newest
     * @param schema JSON Schema of the settings, its titles in the caller's language; null when there is nothing to set
     * @param reason why the platform turned it off; null otherwise
     */
    record TenantPluginView(
            String id,
            String name,
            String description,
            String provider,
            boolean inPlan,
            boolean enabled,
            @Nullable String version,
            List<String> versions,
            Map<String, Object> settings,
            @Nullable Map<String, Object> schema,
            @Nullable String reason,
            long revision) {}
}
