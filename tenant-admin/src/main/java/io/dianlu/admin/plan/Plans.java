package io.dianlu.admin.plan;

import io.dianlu.admin.web.Operator;
import java.util.List;
import java.util.Optional;

/** The plans of the platform; there are a handful. */
public interface Plans {

    /** The plan of a tenant for whom none is named. */
    String FIRST = "standard";

    Optional<PlanView> find(String code);

    /** By code. */
    List<PlanView> list();

    /**
     * Makes a plan, or replaces what it says; its tenants follow, with its limits and with its plugins beside those they have. A plan stays
     * once it is there, since tenants name it.
     *
     * @return whether it is new
     */
    boolean put(PutPlan plan, Operator by);
}
