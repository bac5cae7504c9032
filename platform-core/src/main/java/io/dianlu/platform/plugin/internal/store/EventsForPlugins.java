package io.dianlu.platform.plugin.internal.store;

import io.dianlu.platform.plugin.ToldToPlugins;
import io.dianlu.platform.plugin.internal.call.Limits;
import io.dianlu.platform.plugin.internal.call.PluginFailed;
import io.dianlu.platform.plugin.internal.run.LoadedPlugins;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.plugin.PluginProblem;
import io.dianlu.plugin.extension.EventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells plugins what happened. Events that no plugin of the tenant listens to are not even noted. One that a listener fails at is told again, until the plugin is
 * turned off: then what it missed is gone for it, as if it had not been there.
 */
@Component("eventsForPlugins")
class EventsForPlugins {

    private static final Logger LOG = LoggerFactory.getLogger(EventsForPlugins.class);
    private static final Limits LIMITS = Limits.ofPoint(EventListener.class);

    private final TenantPlugins plugins;
    private final LoadedPlugins loaded;
    private final PluginCalls calls;

    EventsForPlugins(TenantPlugins plugins, LoadedPlugins loaded, PluginCalls calls) {
        this.plugins = plugins;
        this.loaded = loaded;
        this.calls = calls;
    }

    /** Asked while the event is published, in its transaction. */
    public boolean wanted(ToldToPlugins event) {
        return !loaded.list().isEmpty()
                && !event.forPlugins().isEmpty()
                && TenantJobs.call(
                        event.tenantId(),
                        () -> plugins.list().stream()
                                .anyMatch(plugin ->
                                        !plugin.extensions(EventListener.class).isEmpty()));
    }

    @Async
    @TransactionalEventListener(id = "plugins", condition = "@eventsForPlugins.wanted(#event)")
    void on(ToldToPlugins event) {
        PluginFailed failure = null;
        for (var plugin : plugins.list()) {
            for (var listener : plugin.extensions(EventListener.class)) {
                try {
                    calls.call(plugin, LIMITS, () -> {
                        event.forPlugins().forEach(listener::hear);
                        return true;
                    });
                } catch (PluginProblem refused) {
                    LOG.warn(
                            "Plugin {} refuses an event: {}",
                            plugin.descriptor().id(),
                            refused.getMessage());
                } catch (PluginFailed failed) {
                    failure = failed;
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
