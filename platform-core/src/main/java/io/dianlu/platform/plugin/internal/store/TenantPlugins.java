package io.dianlu.platform.plugin.internal.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.dianlu.platform.plugin.internal.run.LoadedPlugins;
import io.dianlu.platform.plugin.internal.run.RunningPlugin;
import io.dianlu.platform.plugin.internal.run.SettingsOfPlugins;
import io.dianlu.platform.plugin.internal.store.InstallationRows.Installed;
import io.dianlu.platform.plugin.internal.store.TenantPluginRows.Kept;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.tenant.TenantDirectory;
import io.dianlu.tenant.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which version of which plugin answers for the open tenant. What another instance changed shows within seconds. */
@Component
public class TenantPlugins implements SettingsOfPlugins.Source {

    private static final int MOST_REMEMBERED = 10_000;

    private final TenantPluginRows rows;
    private final FollowedInstallations installations;
    private final LoadedPlugins loaded;
    private final TenantDirectory tenants;
    private final Cache<TenantId, Map<String, Kept>> known = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(Duration.ofSeconds(5))
            .build();

    TenantPlugins(
            TenantPluginRows rows, FollowedInstallations installations, LoadedPlugins loaded, TenantDirectory tenants) {
        this.rows = rows;
        this.installations = installations;
        this.loaded = loaded;
        this.tenants = tenants;
    }

    Map<String, Kept> kept() {
        return known.get(
                TenantScope.require(),
                _ -> rows.list().stream().collect(Collectors.toMap(Kept::pluginId, kept -> kept)));
    }

    void forget() {
        known.invalidate(TenantScope.require());
    }

    boolean isInPlan(String pluginId) {
        return tenants.find(TenantScope.require()).stream()
                .anyMatch(tenant -> tenant.plugins().contains(pluginId));
    }

    /** The running version that the open tenant has, if it has the plugin. */
    public Optional<RunningPlugin> find(String pluginId) {
        var kept = kept().get(pluginId);
        if (kept == null || !kept.enabled() || !isInPlan(pluginId)) {
            return Optional.empty();
        }
        return offered(pluginId)
                .filter(there -> kept.version() == null || kept.version().equals(there.version()))
                .reduce((_, newer) -> newer)
                .flatMap(there -> loaded.find(pluginId, there.version()));
    }

    /** The version that has to tell what the open tenant keeps in it: the one it has, else the newest that runs here, also of a plugin that is off. */
    Optional<RunningPlugin> findKept(String pluginId) {
        if (!kept().containsKey(pluginId)) {
            return Optional.empty();
        }
        return find(pluginId)
                .or(() -> installations.installed().stream()
                        .filter(there -> there.pluginId().equals(pluginId))
                        .flatMap(there -> loaded.find(pluginId, there.version()).stream())
                        .reduce((_, newer) -> newer));
    }

    /** The versions that run here and go out to the open tenant, older ones first. One that another instance has just installed may not run here yet. */
    Stream<Installed> offered(String pluginId) {
        var tenant = TenantScope.require();
        return installations.installed().stream()
                .filter(there -> there.pluginId().equals(pluginId)
                        && there.enabled()
                        && there.rollout().includes(pluginId, tenant)
                        && loaded.find(pluginId, there.version()).isPresent());
    }

    /** All that the open tenant has. */
    public List<RunningPlugin> list() {
        if (installations.installed().isEmpty()) {
            return List.of();
        }
        return kept().keySet().stream()
                .sorted()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    @Override
    public String settings(String pluginId) {
        var kept = kept().get(pluginId);
        return kept == null ? "{}" : kept.settings();
    }
}
