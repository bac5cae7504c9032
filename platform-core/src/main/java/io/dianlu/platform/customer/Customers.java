package io.dianlu.platform.customer;

import io.dianlu.platform.shared.Page;
import io.dianlu.platform.shared.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Door to the customers of the tenant. Everything is limited to the caller's data scope: what lies outside it does not exist for the caller.
 * Every method may throw a {@link io.dianlu.platform.shared.Problem} of kind forbidden.
 */
public interface Customers {

    /** Rows in one batch. */
    int MAX_BATCH = 500;

    /**
     * Creates a customer, or answers the one that the same draft created before.
     *
     * @throws io.dianlu.platform.shared.Problem validation-failed; id-already-used when the id holds something else
     */
    Created create(CustomerDraft draft);

    /** @param fresh whether this call created it */
    record Created(CustomerView customer, boolean fresh) {}

    /** Creates many, each row for itself (customer.import). Waits up to two seconds while the search index is far behind. */
    BatchOutcome createBatch(List<CustomerDraft> drafts);

    /** @throws io.dianlu.platform.shared.Problem customer-not-found */
    CustomerView get(CustomerId id);

    /** A page of customers outside the recycle bin. */
    Page<CustomerRow> list(CustomerFilter filter, CustomerSort sort, PageRequest page);

    /** Rows by id, in no particular order, those out of scope or in the recycle bin left out. */
    Map<CustomerId, CustomerRow> rows(Collection<CustomerId> ids);

    /**
     * Replaces what is there. Asked from an older version for what is there already, it answers that.
     *
     * @param version the version the caller saw
     * @throws io.dianlu.platform.shared.Problem customer-not-found, validation-failed; stale-version with both values; id-already-used when a
     *     contact's id is that of another customer's contact
     */
    CustomerView edit(CustomerId id, long version, CustomerDraft draft);

    /** Changes owner and tags of many, each for itself (customer.bulk). Waits as a batch of new ones does. */
    BatchOutcome change(BulkChange change);

    /** The positions it had, newest first, at most fifty. */
    List<PositionVersionView> positions(CustomerId id);

    /** Tags in use with the number of customers, of the 20,000 last changed, most used first, at most a hundred, by beginning of the tag. */
    List<TagCount> tags(String beginning);

    record TagCount(String tag, long customers) {}
}
