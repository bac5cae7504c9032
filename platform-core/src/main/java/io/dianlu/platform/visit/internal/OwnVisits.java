package io.dianlu.platform.visit.internal;

import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.visit.VisitId;
import io.dianlu.platform.visit.VisitProblem;
import org.springframework.stereotype.Component;

/** Only the rep of a visit writes on it; a visit outside the caller's data scope does not exist for them. */
@Component
class OwnVisits {

    private final CurrentUsers currentUsers;
    private final VisitRows rows;

    OwnVisits(CurrentUsers currentUsers, VisitRows rows) {
        this.currentUsers = currentUsers;
        this.rows = rows;
    }

    /** @throws Problem visit-not-found, forbidden */
    VisitRow lock(VisitId id) {
        var user = currentUsers.require();
        user.must(Permission.VISIT_WRITE);
        var visit = rows.lock(id).orElseThrow(() -> Problem.of(VisitProblem.VISIT_NOT_FOUND));
        if (!visit.rep().equals(user.id())) {
            boolean visible = user.scope().covers(visit.rep(), visit.department());
            throw Problem.of(visible ? GeneralProblem.FORBIDDEN : VisitProblem.VISIT_NOT_FOUND);
        }
        return visit;
    }
}
