package io.dianlu.admin.dataplane;

import io.dianlu.tenant.plugin.PluginFailure;
import io.dianlu.tenant.plugin.PluginHolder;
import io.dianlu.tenant.plugin.PluginReport;
import io.dianlu.tenant.plugin.PluginTenant;
import io.dianlu.tenant.plugin.PluginUse;
import io.dianlu.tenant.plugin.PluginVersion;
import io.dianlu.tenant.plugin.Rollout;
import io.dianlu.tenant.plugin.StoredTables;
import java.nio.file.Path;
import java.util.List;

/**
 * The plugins of the data plane, which keeps their jars. Every method throws {@link io.dianlu.admin.shared.Refusal} with the data plane's
 * own words, and {@link io.dianlu.admin.shared.OutsideFailure} data-plane-away, data-plane-refused.
 */
public interface PluginPlane {

    /** By plugin, older versions first. */
    List<PluginVersion> versions();

    /** By plugin; one that no tenant ever turned on is missing. */
    List<PluginUse> uses();

    List<PluginTenant> tenants(String pluginId);

    List<PluginHolder> holders(String pluginId);

    List<PluginFailure> failures(String pluginId);

    /** Changes nothing. */
    PluginReport inspect(Path jar);

    /** @param percent of the tenants that are offered it, 0 to 100 */
    PluginVersion install(Path jar, int percent);

    PluginVersion enable(String pluginId, String version, boolean enabled);

    PluginVersion rollOut(String pluginId, String version, Rollout rollout);

    void remove(String pluginId, String version, StoredTables tables);
}
