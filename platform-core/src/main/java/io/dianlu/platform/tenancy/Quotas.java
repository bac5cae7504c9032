package io.dianlu.platform.tenancy;

import io.dianlu.tenant.Limit;
import java.time.LocalDate;

/**
 * Door to what the tenant's plan limits 限额. A tenant without a limit pays nothing for it; one with a limit pays one row, written right before
 * the commit, by which PostgreSQL refuses what goes past the limit, however many come at once.
 */
public interface Quotas {

    /**
     * Counts more of something, after it was written in this transaction.
     *
     * @throws io.dianlu.platform.shared.Problem at commit: people-limit-reached or customers-limit-reached, naming the limit
     * @throws IllegalStateException outside a transaction
     */
    void take(Limit limit, int count);

    /**
     * The same of something that each period allows anew.
     *
     * @param day in the tenant's time zone: what was done on it counts in its period
     * @throws io.dianlu.platform.shared.Problem at commit: visits-limit-reached, naming the limit and its period
     */
    void take(Limit limit, LocalDate day, int count);

    /**
     * Whether one more fits of something that is limited for good, for whoever has something done elsewhere before it is written here. It holds
     * nothing: {@link #take(Limit, int)} decides.
     *
     * @throws io.dianlu.platform.shared.Problem people-limit-reached or customers-limit-reached, naming the limit
     */
    void requireRoom(Limit limit);

    /** Counts less of something that is limited for good, after it was taken away in this transaction; never refused. */
    void giveBack(Limit limit, int count);
}
