package io.dianlu.platform.report;

import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.shared.Page;
import io.dianlu.platform.shared.PageRequest;

/** Door to what happened to customers, through all rooms. It follows the events, a moment after they happened. */
public interface Timelines {

    /**
     * What happened to a customer that the caller may see, the latest first.
     *
     * @throws io.dianlu.platform.shared.Problem customer-not-found, forbidden
     */
    Page<TimelineEntry> of(CustomerId customer, PageRequest page);
}
