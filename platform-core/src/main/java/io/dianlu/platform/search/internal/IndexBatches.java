package io.dianlu.platform.search.internal;

import static java.util.stream.Collectors.groupingBy;

import io.dianlu.platform.search.SearchUnavailable;
import io.dianlu.platform.search.internal.IndexQueue.Request;
import io.dianlu.platform.search.internal.TenantIndex.Write;
import io.dianlu.platform.search.spi.SearchDocument;
import io.dianlu.platform.search.spi.SearchEntry;
import io.dianlu.platform.search.spi.Searchable;
import io.dianlu.platform.tenancy.TenantJobs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Takes a batch of requests to the index: reads each tenant's things in its own scope, writes all in one request, tells who waits. */
@Component
class IndexBatches {

    private final Searchables searchables;
    private final IndexHandles handles;
    private final IndexWriter writer;

    IndexBatches(Searchables searchables, IndexHandles handles, IndexWriter writer) {
        this.searchables = searchables;
        this.handles = handles;
        this.writer = writer;
    }

    /** The writes of one tenant, and the requests that asked for them. */
    private record Loaded(List<Request> requests, List<Write> writes) {}

    void process(List<Request> batch) {
        batch.stream().collect(groupingBy(Request::subject)).forEach(this::processSubject);
    }

    /** What the index should hold of these things of the tenant whose scope is open. */
    List<Write> load(String subject, Collection<UUID> ids) {
        var index = handles.ofScope(subject);
        var entries = searchables.require(subject).load(ids);
        var writes = new ArrayList<Write>(ids.size());
        entries.forEach(entry -> writes.add(index.write(entry)));
        var unknown = new HashSet<>(ids);
        entries.stream().map(SearchEntry::id).forEach(unknown::remove);
        unknown.forEach(id -> writes.add(index.forget(id)));
        return writes;
    }

    /**
     * What takes out of the index again what went after its page was read: the removal may have reached the index before the page did. To be
     * asked for when the page is written.
     */
    List<Write> goneFrom(List<SearchDocument> page, Searchable searchable) {
        var gone = page.stream().map(SearchDocument::id).collect(Collectors.toCollection(HashSet::new));
        gone.removeAll(searchable.present(gone));
        return gone.isEmpty() ? List.of() : load(searchable.subject(), gone);
    }

    private void processSubject(String subject, List<Request> requests) {
        var loaded = new ArrayList<Loaded>();
        requests.stream().collect(groupingBy(Request::tenant)).forEach((tenant, ofTenant) -> {
            try {
                Set<UUID> ids = new LinkedHashSet<>();
                ofTenant.forEach(request -> ids.addAll(request.ids()));
                loaded.add(new Loaded(ofTenant, TenantJobs.call(tenant, () -> load(subject, ids))));
            } catch (RuntimeException failed) {
                fail(ofTenant, failed);
            }
        });
        try {
            writeAll(subject, loaded);
        } catch (RuntimeException failed) {
            loaded.forEach(one -> fail(one.requests(), failed));
        }
    }

    private void writeAll(String subject, List<Loaded> loaded) {
        var failed = writer.write(
                subject, loaded.stream().flatMap(one -> one.writes().stream()).toList());
        int start = 0;
        for (var one : loaded) {
            int end = start + one.writes().size();
            if (IntStream.range(start, end).anyMatch(failed::get)) {
                fail(one.requests(), new SearchUnavailable("The index did not take some of the documents", null));
            } else {
                one.requests().forEach(request -> request.done().complete(null));
            }
            start = end;
        }
    }

    private static void fail(List<Request> requests, RuntimeException failure) {
        requests.forEach(request -> request.done().completeExceptionally(failure));
    }
}
