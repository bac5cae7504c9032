package io.dianlu.platform.search.internal;

import io.dianlu.platform.search.SearchHits;
import io.dianlu.platform.search.SearchIndex;
import io.dianlu.platform.search.SearchQuery;
import io.dianlu.platform.search.spi.SearchDocument.Contact;
import io.dianlu.platform.search.text.SearchText;
import io.dianlu.platform.tenancy.TenantScope;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class LiveSearchIndex implements SearchIndex {

    private final IndexHandles handles;
    private final IndexQueue queue;
    private final Elasticsearch engine;
    private final IndexKeeper keeper;

    LiveSearchIndex(IndexHandles handles, IndexQueue queue, Elasticsearch engine, IndexKeeper keeper) {
        this.handles = handles;
        this.queue = queue;
        this.engine = engine;
        this.keeper = keeper;
    }

    @Override
    public CompletableFuture<Void> enqueue(String subject, Collection<UUID> ids) {
        var tenant = TenantScope.require();
        var parts = List.copyOf(new LinkedHashSet<>(ids)).stream().gather(Gatherers.windowFixed(IndexQueue.BATCH));
        return CompletableFuture.allOf(
                parts.map(part -> queue.add(tenant, subject, Set.copyOf(part))).toArray(CompletableFuture[]::new));
    }

    @Override
    public void letCatchUp(int changes) {
        queue.letCatchUp(TenantScope.require(), changes);
    }

    @Override
    public SearchHits search(String subject, SearchQuery query) {
        return handles.ofScope(subject).search(query);
    }

    @Override
    public Map<String, String> highlights(
            String text, String name, @Nullable String shortName, List<Contact> contacts, @Nullable String address) {
        return new FoundTexts(SearchText.of(text)).highlights(name, shortName, contacts, address, List.of());
    }

    @Override
    public boolean isAvailable() {
        return engine.isAnswering() && keeper.isComplete();
    }
}
