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
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts how plugins fail and turns off what fails again and again: for the tenant where it does, and for everybody when it does so at several tenants. Slowness
 * and greed cost others, so less of them is borne. A success forgives what failed at the same place before, and nothing that fails elsewhere.
 */
@Component
class FailureNotes {

    private static final Logger LOG = LoggerFactory.getLogger(FailureNotes.class);

    /** So many weights within a minute at one place; a plugin that throws weighs one, one that had to be stopped two. */
    static final int MOST_WEIGHT = 6;
    /** And so many at all its places together, whatever went well between. */
    static final int MOST_WEIGHT_ALTOGETHER = 30;
    /** At so many tenants it is turned off for everybody. */
    static final int MOST_TENANTS = 3;

    private static final String EVERYWHERE = "";
    private static final int MOST_PLACES = 10_000;

    private record Place(String pluginId, String version, TenantId tenant, String name) {}

    private final Cache<Place, AtomicInteger> weights = Caffeine.newBuilder()
            .maximumSize(MOST_PLACES)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();
    private final Cache<String, Set<TenantId>> turnedOff =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(10)).build();
    private final FailureRows rows;
    private final TenantPluginRows tenantRows;
    private final InstallationRows installations;
    private final TenantPlugins tenantPlugins;
    private final TransactionTemplate transactions;

    FailureNotes(
            FailureRows rows,
            TenantPluginRows tenantRows,
            InstallationRows installations,
            TenantPlugins tenantPlugins,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.tenantRows = tenantRows;
        this.installations = installations;
        this.tenantPlugins = tenantPlugins;
        this.transactions = new TransactionTemplate(transactions);
        this.transactions.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    /** @param place where in the plugin */
    void wentWell(Descriptor plugin, Supplier<String> place) {
        // hardly ever is anything noted, and this is on the way of every call
        if (weights.estimatedSize() > 0) {
            weights.invalidate(place(plugin, place.get()));
        }
    }

    private static Place place(Descriptor plugin, String name) {
        return new Place(plugin.id(), plugin.version(), TenantScope.require(), name);
    }

    void failed(Descriptor plugin, Supplier<String> place, PluginFailed failure) {
        int weight =
                switch (failure.kind()) {
                    case BUSY, GONE -> 0;
                    case THREW -> 1;
                    case TOO_SLOW, TOO_MUCH -> 2;
                };
        if (weight == 0) {
            return;
        }
        var name = place.get();
        LOG.warn("Plugin {} {} failed at {}", plugin.id(), plugin.version(), name, failure);
        rows.note(plugin, TenantScope.require(), name, failure);
        boolean tooMuchHere = add(place(plugin, name), weight) >= MOST_WEIGHT;
        boolean tooMuchAltogether = add(place(plugin, EVERYWHERE), weight) >= MOST_WEIGHT_ALTOGETHER;
        if (tooMuchHere || tooMuchAltogether) {
            weights.invalidate(place(plugin, name));
            weights.invalidate(place(plugin, EVERYWHERE));
            turnOff(plugin, failure.kind());
        }
    }

    private int add(Place place, int weight) {
        return weights.get(place, _ -> new AtomicInteger()).addAndGet(weight);
    }

    private void turnOff(Descriptor plugin, PluginFailed.Kind kind) {
        transactions.executeWithoutResult(_ -> {
            var kept = tenantRows.locked(plugin.id());
            if (kept.enabled()) {
                tenantRows.store(new Kept(
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
