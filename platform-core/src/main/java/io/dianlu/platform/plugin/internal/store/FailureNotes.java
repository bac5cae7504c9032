package io.dianlu.platform.plugin.internal.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.dianlu.platform.plugin.internal.call.PluginFailed;
import io.dianlu.platform.plugin.internal.code.Descriptor;
import io.dianlu.platform.plugin.internal.store.TenantPluginRows.Kept;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.tenant.TenantId;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts how plugins fail and turns off what fails again and again: for the tenant where it does, and for everybody when it does so at several tenants. Slowness
 * and greed cost others, so less of them is borne. A success in between forgives.
 */
@Component
class FailureNotes {

    private static final Logger LOG = LoggerFactory.getLogger(FailureNotes.class);

    /** So many weights within a minute; a plugin that throws weighs one, one that had to be stopped two. */
    static final int MOST_WEIGHT = 6;
    /** At so many tenants it is turned off for everybody. */
    static final int MOST_TENANTS = 3;

    private record Place(String pluginId, String version, TenantId tenant) {}

    private final Cache<Place, AtomicInteger> weights =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();
    private final Cache<String, Set<TenantId>> turnedOff =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(10)).build();
    private final TenantPluginRows rows;
    private final InstallationRows installations;
    private final TenantPlugins tenantPlugins;
    private final TransactionTemplate transactions;

    FailureNotes(
            TenantPluginRows rows,
            InstallationRows installations,
            TenantPlugins tenantPlugins,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.installations = installations;
        this.tenantPlugins = tenantPlugins;
        this.transactions = new TransactionTemplate(transactions);
        this.transactions.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    void wentWell(Descriptor plugin) {
        weights.invalidate(place(plugin));
    }

    private static Place place(Descriptor plugin) {
        return new Place(plugin.id(), plugin.version(), TenantScope.require());
    }

    void failed(Descriptor plugin, PluginFailed failure) {
        int weight =
                switch (failure.kind()) {
                    case BUSY, GONE -> 0;
                    case THREW -> 1;
                    case TOO_SLOW, TOO_MUCH -> 2;
                };
        if (weight == 0) {
            return;
        }
        LOG.warn("Plugin {} {} failed for tenant {}", plugin.id(), plugin.version(), TenantScope.require(), failure);
        var place = place(plugin);
        if (weights.get(place, _ -> new AtomicInteger()).addAndGet(weight) >= MOST_WEIGHT) {
            weights.invalidate(place);
            turnOff(plugin, failure.kind());
        }
    }

    private void turnOff(Descriptor plugin, PluginFailed.Kind kind) {
        transactions.executeWithoutResult(_ -> {
            var kept = rows.locked(plugin.id());
            if (kept.enabled()) {
                rows.store(new Kept(
                        plugin.id(), false, kept.version(), kept.settings(), kind.name(), kept.revision() + 1));
                LOG.error("Plugin {} was turned off for tenant {}: {}", plugin.id(), TenantScope.require(), kind);
            }
        });
        tenantPlugins.forget();
        var tenants = turnedOff.get(plugin.id() + "@" + plugin.version(), _ -> ConcurrentHashMap.newKeySet());
        tenants.add(TenantScope.require());
        if (tenants.size() >= MOST_TENANTS) {
            installations.enable(plugin.id(), plugin.version(), false, kind.name());
            LOG.error("Plugin {} {} was turned off for everybody: {}", plugin.id(), plugin.version(), kind);
        }
    }
}
