package io.dianlu.admin.tenant.internal;

import io.dianlu.admin.plan.PlanChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A plan that changes, changes the profiles of its tenants: each gets a revision of its own, so that the data plane hears of all. */
@Component
class PlanFollower {

    private final TenantRows rows;
    private final FeedRevisions revisions;

    PlanFollower(TenantRows rows, FeedRevisions revisions) {
        this.rows = rows;
        this.revisions = revisions;
    }

    /** Within the transaction that changes the plan. */
    @EventListener
    void follow(PlanChanged changed) {
        revisions.lock();
        rows.ofPlan(changed.code()).forEach(tenant -> rows.followPlan(tenant, revisions.next()));
    }
}
