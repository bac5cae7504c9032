package io.dianlu.platform.plugin;

import io.dianlu.tenant.plugin.PluginFailure;
import io.dianlu.tenant.plugin.PluginHolder;
import io.dianlu.tenant.plugin.PluginReport;
import io.dianlu.tenant.plugin.PluginTenant;
import io.dianlu.tenant.plugin.PluginUse;
import io.dianlu.tenant.plugin.PluginVersion;
import io.dianlu.tenant.plugin.Rollout;
import io.dianlu.tenant.plugin.StoredTables;
import java.util.List;

/** Door for whoever runs the platform: which versions of plugins are installed, for all instances and tenants. A change shows on other instances within seconds. */
public interface PluginInstallations {

    /** Reads and judges a jar; changes nothing. */
    PluginReport inspect(byte[] jar);

    /**
     * Installs a version, for whom the rollout names, beside those that are there, migrates the plugin's tables and starts it. The same jar again changes nothing.
     *
     * @throws io.dianlu.platform.shared.Problem plugin-unfit with everything that speaks against it; plugin-version-taken when the version is there with other
     *     content
     */
    PluginVersion install(byte[] jar, Rollout rollout);

    /** By plugin, older versions first. */
    List<PluginVersion> list();

    /** By plugin; one that no tenant ever turned on is missing. */
    List<PluginUse> uses();

    /** The five hundred tenants that last turned it on or lost it to its failures, those that lost it first. */
    List<PluginTenant> tenants(String pluginId);

    /** Those that have anything in the plugin's tables, who would lose it if it went with them; by id. */
    List<PluginHolder> holders(String pluginId);

    /** The two hundred last places where the plugin failed within a month, the latest first. */
    List<PluginFailure> failures(String pluginId);

    /**
     * Offers a version to others. Tenants that lose it go on with the newest version that is offered to them; what they set stays.
     *
     * @throws io.dianlu.platform.shared.Problem plugin-not-found
     */
    PluginVersion rollOut(String pluginId, String version, Rollout rollout);

    /**
     * Turns a version on or off for everybody.
     *
     * @throws io.dianlu.platform.shared.Problem plugin-not-found
     */
    PluginVersion enable(String pluginId, String version, boolean enabled);

    /**
     * Takes a version away. Tenants go on with the newest other one.
     *
     * @param tables what becomes of what it stored
     * @throws io.dianlu.platform.shared.Problem plugin-not-found
     */
    void remove(String pluginId, String version, StoredTables tables);
}
