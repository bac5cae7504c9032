package io.dianlu.platform.search.internal;

import io.dianlu.platform.search.spi.Removed;
import io.dianlu.platform.search.spi.SearchDocument;
import io.dianlu.platform.search.spi.SearchEntry;
import io.dianlu.platform.search.spi.Searchable;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.tenant.TenantId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A room that wants its things to be found, and keeps them in memory by tenant. */
final class Shelf implements Searchable {

    static final String SUBJECT = "shop";

    /** As PostgreSQL compares them: by their bits, not as Java's signed longs. */
    private static final Comparator<UUID> AS_POSTGRESQL = Comparator.comparing(UUID::toString);

    private final Map<TenantId, ConcurrentSkipListMap<UUID, SearchEntry>> things = new ConcurrentHashMap<>();
    private volatile Runnable beforePage = () -> {};
    private volatile Runnable afterPage = () -> {};
    private volatile Runnable beforeLoad = () -> {};

    void put(TenantId tenant, SearchEntry thing) {
        of(tenant).put(thing.id(), thing);
    }

    void purge(TenantId tenant, UUID id) {
        of(tenant).remove(id);
    }

    Map<UUID, SearchEntry> all(TenantId tenant) {
        return new TreeMap<>(of(tenant));
    }

    void beforeEachPage(Runnable action) {
        beforePage = action;
    }

    /** While what was read is on its way. */
    void afterEachPage(Runnable action) {
        afterPage = action;
    }

    void beforeEachLoad(Runnable action) {
        beforeLoad = action;
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public List<SearchEntry> load(Collection<UUID> ids) {
        beforeLoad.run();
        var own = of(TenantScope.require());
        return ids.stream().filter(own::containsKey).map(own::get).toList();
    }

    @Override
    public List<SearchDocument> page(@Nullable UUID after, int limit) {
        beforePage.run();
        var own = of(TenantScope.require());
        var page = (after == null ? own : own.tailMap(after, false))
                .values().stream()
                        .filter(thing -> !(thing instanceof Removed))
                        .map(SearchDocument.class::cast)
                        .limit(limit)
                        .toList();
        afterPage.run();
        return page;
    }

    @Override
    public Set<UUID> present(Collection<UUID> ids) {
        var own = of(TenantScope.require());
        return ids.stream().filter(id -> own.get(id) instanceof SearchDocument).collect(Collectors.toSet());
    }

    @Override
    public long count() {
        return of(TenantScope.require()).values().stream()
                .filter(SearchDocument.class::isInstance)
                .count();
    }

    private ConcurrentSkipListMap<UUID, SearchEntry> of(TenantId tenant) {
        return things.computeIfAbsent(tenant, any -> new ConcurrentSkipListMap<>(AS_POSTGRESQL));
    }
}
