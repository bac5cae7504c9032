package io.dianlu.platform.identity.spi;

import io.dianlu.platform.tenancy.VisitingOperator;

/** Knows whether an operator may look into the open scope's tenant at this moment. */
@FunctionalInterface
public interface OperatorGrants {

    /** @throws io.dianlu.platform.shared.Problem operator-grant-over without a grant of this operator's that is open */
    void require(VisitingOperator operator);
}
