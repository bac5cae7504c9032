package io.dianlu.platform.customer;

import io.dianlu.platform.shared.Page;
import io.dianlu.platform.shared.PageRequest;

/** Door to the recycle bin 回收站 of customers. */
public interface RecycleBin {

    /**
     * Puts a customer into the bin (customer.recycle).
     *
     * @throws io.dianlu.platform.shared.Problem customer-not-found; stale-version with the current one
     */
    void recycle(CustomerId id, long version);

    /** What is in the bin, latest first (customer.recycle). */
    Page<CustomerRow> list(PageRequest page);

    /**
     * Takes a customer out of the bin again (customer.recycle); one that is not in the bin is answered as it is.
     *
     * @throws io.dianlu.platform.shared.Problem customer-not-found
     */
    CustomerView restore(CustomerId id);

    /**
     * Deletes for ever what is in the bin (customer.purge).
     *
     * @throws io.dianlu.platform.shared.Problem customer-not-found, customer-in-use
     */
    void purge(CustomerId id);
}
