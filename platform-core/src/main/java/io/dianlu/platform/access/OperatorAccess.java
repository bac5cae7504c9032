package io.dianlu.platform.access;

import io.dianlu.platform.shared.Page;
import io.dianlu.platform.shared.PageRequest;
import io.dianlu.tenant.OperatorGrant;
import io.dianlu.tenant.OperatorGrant.Asked;
import java.util.List;
import java.util.UUID;

/** Door to the grants by which operators look into the open scope's tenant. */
public interface OperatorAccess {

    /**
     * All grants, the latest first (operator-access.manage).
     *
     * @throws io.dianlu.platform.shared.Problem forbidden
     */
    Page<OperatorGrantView> list(PageRequest page);

    /**
     * Sends the operator away at once (operator-access.manage); one whose time is over or who was sent away already is answered as it is.
     *
     * @throws io.dianlu.platform.shared.Problem operator-grant-not-found, forbidden
     */
    OperatorGrantView end(UUID grant);

    /**
     * Opens a grant at the control plane's word, which the tenant sees from now on; the same again is answered as the first time.
     *
     * @throws io.dianlu.platform.shared.Problem validation-failed; id-already-used when the id holds something else
     */
    OperatorGrant open(UUID grant, Asked asked);

    /** Ends a grant at the word of its operator; one that is over already stays as it is. */
    void giveUp(UUID grant, UUID operator, String operatorName, String address);

    /** The latest hundred, for the control plane. */
    List<OperatorGrant> latest();
}
