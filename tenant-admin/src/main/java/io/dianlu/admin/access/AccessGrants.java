package io.dianlu.admin.access;

import io.dianlu.admin.shared.Page;
import io.dianlu.admin.web.Operator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Door to what operators see of a tenant, and the grants they need for it. Every method may throw a Problem tenant-not-found, and an
 * OutsideFailure while the data plane, which keeps the grants, is away or refuses.
 */
public interface AccessGrants {

    /**
     * Opens a grant for the operator; the same again is answered as the first time.
     *
     * @throws io.dianlu.admin.shared.Problem id-already-used
     */
    AccessGrantView ask(UUID tenant, AskForAccess command, Operator by, String address);

    /** The latest hundred of the tenant's, whoever got them, newest first. */
    List<AccessGrantView> list(UUID tenant, Operator by);

    /** Ends a grant of the operator's own before its time. */
    void giveUp(UUID tenant, UUID grant, Operator by, String address);

    /**
     * Customers of the tenant, those last changed first, or those that a text finds.
     *
     * @throws io.dianlu.admin.shared.Problem grant-over without an open grant of this operator's
     */
    Page<SeenCustomer> customers(UUID tenant, UUID grant, Operator by, @Nullable String text, @Nullable String cursor);

    /** @throws io.dianlu.admin.shared.Problem grant-over, customer-not-found */
    SeenCustomerCard customer(UUID tenant, UUID grant, Operator by, UUID customer);
}
