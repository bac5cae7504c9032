package io.dianlu.admin.provisioning.internal;

import io.dianlu.admin.provisioning.Step;
import io.dianlu.admin.tenant.TenantView;
import io.dianlu.admin.web.Operator;

/**
 * What is to be done for a step. Both ways may be called again after any of their parts, whatever became of it: a crash can come between a
 * deed and the note that it was done.
 */
interface StepWork {

    Step step();

    /**
     * Does it, as far as it is not done.
     *
     * @param tenant as it stands now
     * @return what was made, for the operator
     * @throws io.dianlu.admin.shared.OutsideFailure when somebody else did not play along
     */
    String carryOut(TenantView tenant, Operator by);

    /** Undoes it, as far as it was done. */
    void undo(TenantView tenant, Operator by);
}
