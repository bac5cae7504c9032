package io.dianlu.platform.search.internal;

import io.dianlu.platform.search.SearchUnavailable;
import io.dianlu.platform.search.internal.TenantIndex.Write;
import io.dianlu.platform.search.spi.SearchDocument;
import io.dianlu.platform.search.spi.Searchable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Reads all documents of the tenant whose scope is open into the live index again, then takes out what is no more. Writes of others go on:
 * an older state never overwrites a newer one, and what seems to be no more is read once again before it is taken out.
 */
@Component
class TenantRebuild {

    private final Indexes indexes;
    private final IndexHandles handles;
    private final IndexBatches batches;
    private final IndexWriter writer;

    TenantRebuild(Indexes indexes, IndexHandles handles, IndexBatches batches, IndexWriter writer) {
        this.indexes = indexes;
        this.handles = handles;
        this.batches = batches;
        this.writer = writer;
    }

    void run(Searchable searchable, RebuildProgress progress) {
        var seen = new HashSet<UUID>();
        var index = handles.ofScope(searchable.subject());
        Pages.forEach(searchable, page -> {
            page.stream().map(SearchDocument::id).forEach(seen::add);
            write(searchable.subject(), page.stream().map(index::write).toList());
            write(searchable.subject(), batches.goneFrom(page, searchable));
            progress.add(page.size());
        });
        refresh(searchable.subject());
        removeStale(searchable.subject(), index, seen);
        searchable.rebuildBeside();
    }

    private void removeStale(String subject, TenantIndex index, Set<UUID> seen) {
        UUID after = null;
        List<UUID> ids;
        do {
            ids = index.ids(after, Pages.SIZE);
            var stale = ids.stream().filter(id -> !seen.contains(id)).toList();
            if (!stale.isEmpty()) {
                write(subject, batches.load(subject, stale));
            }
            after = ids.isEmpty() ? after : ids.getLast();
        } while (ids.size() == Pages.SIZE);
    }

    private void write(String subject, List<Write> writes) {
        if (!writer.write(subject, writes).isEmpty()) {
            throw new SearchUnavailable("The index did not take some of the documents", null);
        }
    }

    private void refresh(String subject) {
        var live = indexes.state(subject).live();
        if (live == null) {
            throw new SearchUnavailable("The index is being made", null);
        }
        indexes.refresh(live);
    }
}
