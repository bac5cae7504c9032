package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.CustomFieldsChanged;
import io.dianlu.platform.customer.CustomersChanged;
import io.dianlu.platform.geo.NearbyUnavailable;
import io.dianlu.platform.search.IndexRebuilds;
import io.dianlu.platform.search.SearchIndex;
import io.dianlu.platform.search.SearchUnavailable;
import io.dianlu.platform.tenancy.Gathering;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Brings changed customers into the search index and the nearby index after commit. Both read the state as it is then, so hearing an event
 * twice or late does no harm; a failure leaves the event with the registry, which tells it again.
 */
@Component
class CustomerIndexing {

    private final SearchIndex search;
    private final IndexRebuilds rebuilds;
    private final NearbyCustomers nearby;
    private final Gathering<List<UUID>> placing = new Gathering<>(this::place);

    CustomerIndexing(SearchIndex search, IndexRebuilds rebuilds, NearbyCustomers nearby) {
        this.search = search;
        this.rebuilds = rebuilds;
        this.nearby = nearby;
    }

    @Async
    @TransactionalEventListener
    void on(CustomersChanged event) {
        var ids = event.changes().stream()
                .map(change -> change.customer().value())
                .distinct()
                .toList();
        var searched = search.enqueue(CustomerDocuments.SUBJECT, ids);
        try {
            placing.add(ids);
        } catch (NearbyUnavailable away) {
            // a lost nearby index is built anew as a whole; only a server that is merely away hears of this change
            // again
            if (away.reason() == NearbyUnavailable.Reason.DOWN) {
                searched.join();
                throw away;
            }
            nearby.rebuildInBackground();
        }
        searched.join();
    }

    /** Values of a field that went are stored still, and found no more; those of one that came back are found again. */
    @Async
    @TransactionalEventListener
    void on(CustomFieldsChanged event) {
        if (rebuilds.start().startedAt().isBefore(event.occurredAt())) {
            // it may be past some customers already: to be told again when it is over
            throw new SearchUnavailable("A rebuild that began before the change is on its way", null);
        }
    }

    private void place(List<List<UUID>> all) {
        nearby.refresh(all.stream().flatMap(List::stream).collect(Collectors.toSet()));
    }
}
