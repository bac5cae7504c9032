package io.dianlu.platform.plugin.internal.store;

import io.dianlu.platform.plugin.internal.call.Limits;
import io.dianlu.platform.plugin.internal.call.PluginFailed;
import io.dianlu.platform.plugin.internal.run.RunningPlugin;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.plugin.DataHooks;
import io.dianlu.plugin.PluginProblem;
import io.dianlu.tenant.TenantId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Before a plugin goes with all its tables, it erases what it keeps elsewhere, for each tenant that had it. A hook that fails or takes too
 * long keeps nobody from removing the plugin: what it left is told in the log.
 */
@Component
class Farewell {

    private static final Logger LOG = LoggerFactory.getLogger(Farewell.class);
    private static final Limits OF_ERASING = Limits.of(Duration.ofSeconds(10));
    /** Meanwhile no other version is installed or removed. */
    private static final Duration FOR_ALL_TENANTS = Duration.ofMinutes(2);

    private final UseRows uses;

    Farewell(UseRows uses) {
        this.uses = uses;
    }

    void of(RunningPlugin plugin) {
        var hooks = plugin.dataHooks();
        if (hooks.isEmpty()) {
            return;
        }
        var begunNanos = System.nanoTime();
        for (var tenant : uses.everyTenant(plugin.descriptor().id())) {
            if (System.nanoTime() - begunNanos < FOR_ALL_TENANTS.toNanos()) {
                TenantJobs.run(tenant, () -> hooks.forEach(hook -> erase(plugin, hook, tenant)));
            } else {
                tell(plugin, tenant, "no time was left");
            }
        }
    }

    private static void erase(RunningPlugin plugin, DataHooks hook, TenantId tenant) {
        try {
            plugin.line().call(OF_ERASING, () -> {
                hook.erase(tenant.value());
                return true;
            });
        } catch (PluginFailed | PluginProblem failed) {
            tell(plugin, tenant, failed.getMessage());
        }
    }

    private static void tell(RunningPlugin plugin, TenantId tenant, @Nullable String why) {
        LOG.warn(
                "Plugin {} did not erase what it keeps elsewhere of tenant {}: {}",
                plugin.descriptor().id(),
                tenant,
                why);
    }
}
