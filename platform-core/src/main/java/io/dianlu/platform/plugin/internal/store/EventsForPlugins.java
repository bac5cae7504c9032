package io.dianlu.platform.plugin.internal.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.dianlu.platform.plugin.ToldToPlugins;
import io.dianlu.platform.plugin.internal.call.Limits;
import io.dianlu.platform.plugin.internal.call.PluginFailed;
import io.dianlu.platform.plugin.internal.run.LoadedPlugins;
import io.dianlu.platform.plugin.internal.run.RunningPlugin;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.plugin.PluginProblem;
import io.dianlu.plugin.extension.EventListener;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells plugins what happened. Events that no plugin of the tenant listens to are not even noted. One that a listener fails at is told again, a few times: what it
 * never manages is given up for it, as is what it misses while the plugin is off. The failures stay noted for whoever runs the platform.
 */
@Component("eventsForPlugins")
class EventsForPlugins {

    /** How often a listener is told one event that it fails at. */
    static final int MOST_TRIES = 5;

    private static final Logger LOG = LoggerFactory.getLogger(EventsForPlugins.class);
    private static final Limits LIMITS = Limits.ofPoint(EventListener.class);
    private static final int MOST_REMEMBERED = 10_000;

    /** By name: a class would keep a plugin that was taken away in memory. */
    private record Try(String pluginId, String version, String listener, UUID event) {}

    private final TenantPlugins plugins;
    private final LoadedPlugins loaded;
    private final PluginCalls calls;
    private final Cache<Try, AtomicInteger> tries = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

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
                    tell(plugin, listener, event);
                } catch (PluginFailed failed) {
                    failure = failed;
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void tell(RunningPlugin plugin, EventListener listener, ToldToPlugins event) {
        var descriptor = plugin.descriptor();
        var name = listener.getClass().getName();
        try {
            calls.call(plugin, LIMITS, () -> StoredExtensions.place(EventListener.class, listener), () -> {
                event.forPlugins().forEach(listener::hear);
                return true;
            });
        } catch (PluginProblem refused) {
            LOG.warn("Plugin {} refuses an event: {}", descriptor.id(), refused.getMessage());
        } catch (PluginFailed failed) {
            var now = new Try(descriptor.id(), descriptor.version(), name, event.eventId());
            if (tries.get(now, _ -> new AtomicInteger()).incrementAndGet() < MOST_TRIES) {
                throw failed;
            }
            LOG.error("{} of plugin {} never managed an event, which is given up for it", name, descriptor.id());
        }
    }
}
