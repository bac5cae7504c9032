package io.dianlu.platform.visit;

import io.dianlu.platform.shared.Page;
import io.dianlu.platform.shared.PageRequest;
import java.time.LocalDate;
import java.util.List;

/**
 * Door to the visits of the tenant. Reading is limited to the caller's data scope; only the rep of a visit writes on it. Every method may throw a
 * {@link io.dianlu.platform.shared.Problem} of kind forbidden.
 */
public interface Visits {

    /**
     * Begins an ad-hoc visit of the caller, or answers the one that the same command began before.
     *
     * @throws io.dianlu.platform.shared.Problem validation-failed, customer-not-found; visit-already-open with {@code current};
     *     id-already-used when the id holds something else
     */
    Opened open(OpenVisit command);

    /** @param fresh whether this call began it */
    record Opened(VisitView visit, boolean fresh) {}

    /** @throws io.dianlu.platform.shared.Problem visit-not-found */
    VisitView get(VisitId id);

    /** The latest day first, within it the visit opened last. */
    Page<VisitView> list(VisitFilter filter, PageRequest page);

    /**
     * Writes the record and, where another maturity was judged than before, the customer's, unless that was set later. May be repeated and changed
     * until the visit is over, and after that until its business day ends; what a phone without network wrote by then may arrive later. A text
     * that was written before the one that is stored changes nothing; the answer is what is stored.
     *
     * @throws io.dianlu.platform.shared.Problem visit-not-found, validation-failed, record-closed; forbidden for another rep's visit
     */
    VisitView record(VisitId id, RecordVisit command);

    /** The totals of the day per rep with at least one visit (team.read). */
    List<RepDay> repDays(LocalDate day);

    /** The totals of the days from the first to the last, both included, per rep with at least one visit (team.read). */
    List<RepDay> repTotals(LocalDate from, LocalDate to);
}
