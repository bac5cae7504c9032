package io.dianlu.platform.visit.internal;

import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.customer.ShopFloor;
import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.NamedPerson;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.Quotas;
import io.dianlu.platform.tenancy.RefusedWrite;
import io.dianlu.platform.visit.BusinessDays;
import io.dianlu.platform.visit.OpenVisit;
import io.dianlu.platform.visit.VisitId;
import io.dianlu.platform.visit.VisitKind;
import io.dianlu.platform.visit.VisitProblem;
import io.dianlu.platform.visit.VisitState;
import io.dianlu.platform.visit.Visits.Opened;
import io.dianlu.platform.visit.spi.VisitChecks.Checks;
import io.dianlu.tenant.Limit;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins visits, so that the same command sent again finds what it began. */
@Component
class Opening {

    private final ShopFloor shops;
    private final BusinessDays days;
    private final VisitRows rows;
    private final VisitReads reads;
    private final Quotas quotas;
    private final TransactionTemplate transaction;

    Opening(
            ShopFloor shops,
            BusinessDays days,
            VisitRows rows,
            VisitReads reads,
            Quotas quotas,
            PlatformTransactionManager transactions) {
        this.shops = shops;
        this.days = days;
        this.rows = rows;
        this.reads = reads;
        this.quotas = quotas;
        this.transaction = new TransactionTemplate(transactions);
    }

    Opened open(OpenVisit command, CurrentUser user) {
        var customer = command.customerId();
        if (customer == null) {
            throw Problem.invalid("customerId", "required");
        }
        var id = command.id() == null ? new VisitId(Ids.next()) : command.id();
        var known = rows.first(byId(id));
        if (known.isPresent()) {
            return again(known.get(), customer, user);
        }
        var shop = shops.require(customer);
        rows.checkedIn(user.id()).ifPresent(this::refuseBeside);
        var visit = fresh(id, customer, user);
        if (!inserted(visit)) {
            return again(rows.first(byId(id)).orElseThrow(), customer, user);
        }
        return new Opened(VisitReads.view(visit, shop, new NamedPerson(user.id(), user.name()), Checks.NONE), true);
    }

    private boolean inserted(VisitRow visit) {
        try {
            return Boolean.TRUE.equals(transaction.execute(_ -> insert(visit)));
        } catch (DataIntegrityViolationException customerOrDepartmentGone) {
            throw RefusedWrite.problem(customerOrDepartmentGone);
        }
    }

    /** Counts in the month in which it is begun, and goes on counting there: a check-in of another month is never refused for a limit. */
    private boolean insert(VisitRow visit) {
        boolean inserted = rows.insert(visit);
        if (inserted) {
            quotas.take(Limit.VISITS_PER_MONTH, visit.day(), 1);
        }
        return inserted;
    }

    /** @throws Problem visit-already-open with that visit */
    void refuseBeside(VisitRow open) {
        throw Problem.of(VisitProblem.VISIT_ALREADY_OPEN).with(Map.of("current", reads.view(open)));
    }

    private VisitRow fresh(VisitId id, CustomerId customer, CurrentUser user) {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return new VisitRow(
                id,
                customer,
                user.id(),
                user.department(),
                days.of(now),
                VisitKind.AD_HOC,
                VisitState.OPEN,
                now,
                null,
                null,
                1);
    }

    private Opened again(VisitRow known, CustomerId customer, CurrentUser user) {
        if (!known.rep().equals(user.id()) || !known.customer().equals(customer)) {
            throw Problem.of(GeneralProblem.ID_ALREADY_USED);
        }
        return new Opened(reads.view(known), false);
    }

    private static Conditions byId(VisitId id) {
        return Conditions.wholeTenant().and("v.id = ?", id.value());
    }
}
