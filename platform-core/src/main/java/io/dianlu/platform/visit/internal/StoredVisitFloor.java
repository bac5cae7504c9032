package io.dianlu.platform.visit.internal;

import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.customer.ShopFloor;
import io.dianlu.platform.visit.BusinessDays;
import io.dianlu.platform.visit.VisitFloor;
import io.dianlu.platform.visit.VisitId;
import io.dianlu.platform.visit.VisitState;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredVisitFloor implements VisitFloor {

    private final OwnVisits own;
    private final ShopFloor shops;
    private final BusinessDays days;
    private final VisitRows rows;
    private final Opening opening;

    StoredVisitFloor(OwnVisits own, ShopFloor shops, BusinessDays days, VisitRows rows, Opening opening) {
        this.own = own;
        this.shops = shops;
        this.days = days;
        this.rows = rows;
        this.opening = opening;
    }

    @Override
    public VisitAtWork lock(VisitId id) {
        return own.lock(id).atWork();
    }

    @Override
    public Optional<ShopPlace> shopPlaceAt(VisitAtWork visit, Instant instant) {
        return shops.positionAt(new CustomerId(visit.customerId()), instant)
                .map(then -> new ShopPlace(then.version(), then.position()));
    }

    @Override
    public VisitAtWork arrive(VisitAtWork visit, Instant at) {
        rows.checkedIn(visit.rep()).ifPresent(opening::refuseBeside);
        var day = days.of(at);
        rows.arrive(visit.id(), day, at);
        shops.visited(new CustomerId(visit.customerId()), at, null);
        return new VisitAtWork(
                visit.id(), visit.customerId(), visit.rep(), visit.department(), day, VisitState.CHECKED_IN, at);
    }

    @Override
    public void leave(VisitAtWork visit, Instant at) {
        rows.leave(visit.id(), at);
    }
}
