package io.dianlu.admin.dataplane;

import io.dianlu.admin.web.Operator;
import io.dianlu.tenant.OperatorGrant;
import io.dianlu.tenant.OperatorGrant.Asked;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;

/** What operators look at in the data plane, and the grants under which they do. Every method may throw an OutsideFailure. */
public interface Looks {

    /**
     * Opens a grant in a tenant, which sees it from then on.
     *
     * @throws io.dianlu.admin.shared.Problem id-already-used
     */
    OperatorGrant open(UUID tenant, UUID grant, Asked asked);

    /** The latest hundred of a tenant's. */
    List<OperatorGrant> grants(UUID tenant);

    /** Ends a grant of the operator's own; one of somebody else's stays. */
    void giveUp(UUID tenant, UUID grant, Operator by, String address);

    /**
     * Reads with a pass that is made for this one call.
     *
     * @param parameters of the query, those without a value left out
     * @return empty for what is not there
     * @throws io.dianlu.admin.shared.Problem grant-over when the grant is not open, or is somebody else's; validation-failed as the data plane does
     */
    <T> Optional<T> read(
            UUID tenant, UUID grant, Operator by, String path, Map<String, String> parameters, TypeReference<T> type);
}
