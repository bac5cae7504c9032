package io.dianlu.platform.plugin.internal.store;

import io.dianlu.platform.identity.PermissionView;
import io.dianlu.platform.identity.spi.PermissionSource;
import io.dianlu.platform.plugin.internal.code.Descriptor;
import io.dianlu.platform.plugin.internal.run.RunningPlugin;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The role editor offers what the plugins bring that the tenant has on. */
@Component
class PluginPermissions implements PermissionSource {

    private final TenantPlugins tenantPlugins;

    PluginPermissions(TenantPlugins tenantPlugins) {
        this.tenantPlugins = tenantPlugins;
    }

    @Override
    public List<PermissionView> permissions() {
        return tenantPlugins.list().stream()
                .map(RunningPlugin::descriptor)
                .flatMap(PluginPermissions::of)
                .toList();
    }

    private static Stream<PermissionView> of(Descriptor plugin) {
        return plugin.permissions().stream()
                .map(permission -> new PermissionView(
                        permission.code(),
                        PluginTexts.inLanguage(permission.name()),
                        PluginTexts.inLanguage(plugin.name()),
                        permission.byDefault(),
                        false));
    }
}
