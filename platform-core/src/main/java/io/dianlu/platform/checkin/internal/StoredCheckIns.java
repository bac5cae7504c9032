package io.dianlu.platform.checkin.internal;

import io.dianlu.platform.checkin.CheckDraft;
import io.dianlu.platform.checkin.CheckIns;
import io.dianlu.platform.geo.Coordinate;
import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.visit.VisitId;
import io.dianlu.platform.visit.VisitView;
import io.dianlu.platform.visit.Visits;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

@Component
class StoredCheckIns implements CheckIns {

    private final CurrentUsers currentUsers;
    private final Visits visits;
    private final Checking checking;
    private final CheckRows rows;
    private final ArrivalSearch search;

    StoredCheckIns(CurrentUsers currentUsers, Visits visits, Checking checking, CheckRows rows, ArrivalSearch search) {
        this.currentUsers = currentUsers;
        this.visits = visits;
        this.checking = checking;
        this.rows = rows;
        this.search = search;
    }

    @Override
    public VisitView checkIn(VisitId visit, CheckDraft draft) {
        permitted(Permission.VISIT_WRITE);
        var now = now();
        var checked = CheckRules.checked(draft, now);
        onceMoreAfterAClash(() -> checking.in(visit, checked, now));
        return visits.get(visit);
    }

    @Override
    public VisitView checkOut(VisitId visit, CheckDraft draft) {
        permitted(Permission.VISIT_WRITE);
        var now = now();
        var checked = CheckRules.checked(draft, now);
        onceMoreAfterAClash(() -> checking.out(visit, checked, now));
        return visits.get(visit);
    }

    /** Two commands at the same moment cannot see each other; the one that was refused by a key looks again and says why. */
    private static void onceMoreAfterAClash(Runnable command) {
        try {
            command.run();
        } catch (DataIntegrityViolationException clash) {
            command.run();
        }
    }

    @Override
    public Nearby nearby(LocalDate day, Coordinate center, int radiusMeters, int limit) {
        return search.find(permitted(Permission.VISIT_READ), day, center, radiusMeters, limit);
    }

    @Override
    public Map<PersonId, LastPosition> lastPositions(LocalDate day) {
        return rows.last(Conditions.within(permitted(Permission.TEAM_READ)).and("k.day = ?", day));
    }

    private CurrentUser permitted(Permission permission) {
        var user = currentUsers.require();
        user.must(permission);
        return user;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
