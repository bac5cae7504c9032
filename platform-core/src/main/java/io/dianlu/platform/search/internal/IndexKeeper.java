package io.dianlu.platform.search.internal;

import io.dianlu.platform.search.SearchUnavailable;
import io.dianlu.platform.search.internal.Indexes.State;
import io.dianlu.platform.search.spi.Searchable;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.tenant.TenantDirectory;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sees to it that every subject has an index made from the current definition: looks when the application starts, without holding the start
 * up, and every few seconds from then on, so that an engine that comes late, or comes back empty, is put right without anyone's help.
 */
@Component
class IndexKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final long PAUSE_WHILE_DOWN_MILLIS = 1_000;

    private final Searchables searchables;
    private final Indexes indexes;
    private final WholeRebuild rebuild;
    private final TenantDirectory tenants;
    private final Set<String> rebuildOnce = ConcurrentHashMap.newKeySet();
    private final Set<String> compared = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> emptySinceNanos = new ConcurrentHashMap<>();
    private final boolean rebuildOnStart;
    private final Duration emptyPatience;
    private final Duration pause;
    private volatile @Nullable Thread keeper;
    private volatile boolean complete;

    IndexKeeper(
            Searchables searchables,
            Indexes indexes,
            WholeRebuild rebuild,
            TenantDirectory tenants,
            ElasticsearchSettings settings) {
        this.searchables = searchables;
        this.indexes = indexes;
        this.rebuild = rebuild;
        this.tenants = tenants;
        this.rebuildOnStart = settings.rebuildOnStart();
        this.emptyPatience = settings.emptyPatience();
        this.pause = settings.lookEvery();
    }

    /** Whether every subject had an index when it was last looked at. */
    boolean isComplete() {
        return complete;
    }

    private void keep() {
        if (rebuildOnStart) {
            searchables.list().forEach(searchable -> rebuildOnce.add(searchable.subject()));
        }
        try {
            boolean answered = true;
            while (true) {
                answered = lookAfterAll(answered);
                Thread.sleep(answered ? pause.toMillis() : PAUSE_WHILE_DOWN_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean lookAfterAll(boolean answeredBefore) throws InterruptedException {
        try {
            boolean all = true;
            for (var searchable : searchables.list()) {
                all &= lookAfter(searchable);
            }
            complete = all;
            return true;
        } catch (SearchUnavailable down) {
            if (answeredBefore) {
                LOG.warn("The search index is out of reach; PostgreSQL answers meanwhile: {}", down.getMessage());
            }
            return false;
        } catch (RuntimeException | Error failed) {
            LOG.error("The search index could not be put right", failed);
            return true;
        }
    }

    /** @return whether there is an index to search */
    private boolean lookAfter(Searchable searchable) throws InterruptedException {
        var state = indexes.state(searchable.subject());
        complete &= state.live() != null;
        var reason = reasonToRebuild(searchable, state);
        if (reason.isEmpty()) {
            return true;
        }
        LOG.info("Rebuilding the index of {}: {}", searchable.subject(), reason.get());
        rebuild.run(searchable);
        compared.add(searchable.subject());
        emptySinceNanos.remove(searchable.subject());
        rebuildOnce.remove(searchable.subject());
        return indexes.state(searchable.subject()).live() != null;
    }

    private Optional<String> reasonToRebuild(Searchable searchable, State state) {
        var live = state.live();
        if (live == null) {
            return Optional.of("there is none");
        }
        if (rebuildOnce.contains(searchable.subject()) || state.rebuildWanted()) {
            return Optional.of("asked for");
        }
        // put right once per life: two versions side by side in a rolling upgrade would undo each other's work for ever
        if (!compared.contains(searchable.subject()) && !indexes.isCurrent(live)) {
            return Optional.of("its definition has changed");
        }
        compared.add(searchable.subject());
        return isMissingAll(searchable, live) ? Optional.of("it is empty") : Optional.empty();
    }

    private boolean isMissingAll(Searchable searchable, String live) {
        if (!indexes.isEmpty(live) || !hasDocuments(searchable)) {
            emptySinceNanos.remove(searchable.subject());
            return false;
        }
        long now = System.nanoTime();
        var since = emptySinceNanos.putIfAbsent(searchable.subject(), now);
        return since != null && now - since >= emptyPatience.toNanos();
    }

    private boolean hasDocuments(Searchable searchable) {
        return tenants.list().stream().anyMatch(tenant -> TenantJobs.call(tenant.id(), searchable::count) > 0);
    }

    @Override
    public void start() {
        keeper = Thread.ofVirtual().name("search-keeper").start(this::keep);
    }

    @Override
    public void stop() {
        var stopped = keeper;
        keeper = null;
        if (stopped != null) {
            stopped.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return keeper != null;
    }
}
