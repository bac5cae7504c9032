package io.dianlu.platform.checkin.internal;

import io.dianlu.platform.checkin.CheckInProblem;
import io.dianlu.platform.checkin.CheckedIn;
import io.dianlu.platform.checkin.CheckedOut;
import io.dianlu.platform.geo.Distances;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.platform.visit.VisitFloor;
import io.dianlu.platform.visit.VisitFloor.VisitAtWork;
import io.dianlu.platform.visit.VisitId;
import io.dianlu.platform.visit.VisitState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a visit begin and end, once each: a command that is known already changes nothing. */
@Component
class Checking {

    private final VisitFloor visits;
    private final CheckRows rows;
    private final ApplicationEventPublisher events;

    Checking(VisitFloor visits, CheckRows rows, ApplicationEventPublisher events) {
        this.visits = visits;
        this.rows = rows;
        this.events = events;
    }

    @Transactional
    public void in(VisitId id, CheckedDraft draft, Instant now) {
        var visit = visits.lock(id);
        if (isKnown(CheckKind.IN, visit, draft, CheckInProblem.ALREADY_CHECKED_IN)) {
            return;
        }
        var arrived = visits.arrive(visit, draft.at());
        var check = check(CheckKind.IN, arrived, draft, now);
        rows.insert(check);
        var position = draft.position();
        events.publishEvent(new CheckedIn(
                Ids.next(),
                TenantScope.require(),
                now,
                id,
                arrived.customerId(),
                arrived.rep(),
                arrived.department(),
                arrived.day(),
                draft.at(),
                position == null ? null : position.wgs84(),
                meters(check),
                draft.withoutPositionReason()));
    }

    @Transactional
    public void out(VisitId id, CheckedDraft given, Instant now) {
        var visit = visits.lock(id);
        if (isKnown(CheckKind.OUT, visit, given, CheckInProblem.ALREADY_CHECKED_OUT)) {
            return;
        }
        var arrivedAt = visit.checkedInAt();
        if (visit.state() != VisitState.CHECKED_IN || arrivedAt == null) {
            throw Problem.of(CheckInProblem.NOT_CHECKED_IN);
        }
        var draft = given.notBefore(arrivedAt);
        var check = check(CheckKind.OUT, visit, draft, now);
        rows.insert(check);
        visits.leave(visit, draft.at());
        events.publishEvent(new CheckedOut(
                Ids.next(),
                TenantScope.require(),
                now,
                id,
                visit.customerId(),
                visit.rep(),
                draft.at(),
                meters(check),
                draft.withoutPositionReason()));
    }

    /** @throws Problem id-already-used, or {@code taken} when the visit has another one of this kind */
    private boolean isKnown(CheckKind kind, VisitAtWork visit, CheckedDraft draft, CheckInProblem taken) {
        var rivals = rows.rivals(draft.id(), visit.id(), kind);
        for (var rival : rivals) {
            if (rival.said().id().equals(draft.id())) {
                if (rival.saysTheSameAs(kind, visit.id(), draft)) {
                    return true;
                }
                throw Problem.of(GeneralProblem.ID_ALREADY_USED);
            }
        }
        if (!rivals.isEmpty()) {
            throw Problem.of(taken);
        }
        return false;
    }

    private Check check(CheckKind kind, VisitAtWork visit, CheckedDraft draft, Instant now) {
        return new Check(
                draft, visit.id(), kind, visit.rep(), visit.department(), visit.day(), now, distance(visit, draft));
    }

    private Check.@Nullable Distance distance(VisitAtWork visit, CheckedDraft draft) {
        var position = draft.position();
        if (position == null) {
            return null;
        }
        return visits.shopPlaceAt(visit, draft.at())
                .map(shop -> new Check.Distance(
                        Distances.meters(position.wgs84(), shop.position().wgs84()), shop.version()))
                .orElse(null);
    }

    private static @Nullable Double meters(Check check) {
        var distance = check.distance();
        return distance == null ? null : distance.meters();
    }
}
