package io.dianlu.platform.visit;

import io.dianlu.platform.geo.Position;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Door for rooms that work within a visit: they move it through its states. Needs a transaction. */
public interface VisitFloor {

    /**
     * The caller's own visit, locked until the transaction ends.
     *
     * @throws io.dianlu.platform.shared.Problem visit-not-found; forbidden without visit.write and for another rep's visit
     */
    VisitAtWork lock(VisitId id);

    /** @param customerId of the shop; rooms below this one know what it is */
    record VisitAtWork(
            VisitId id,
            UUID customerId,
            PersonId rep,
            @Nullable DepartmentId department,
            LocalDate day,
            VisitState state,
            @Nullable Instant checkedInAt) {}

    /** The position the shop had at the instant, or its first one when it had none yet; empty when it had been taken away. */
    Optional<ShopPlace> shopPlaceAt(VisitAtWork visit, Instant instant);

    record ShopPlace(int version, Position position) {}

    /**
     * Moves an open visit to checked in and to the business day of the arrival.
     *
     * @throws io.dianlu.platform.shared.Problem visit-already-open with {@code current}
     * @throws org.springframework.dao.DataIntegrityViolationException when another visit of the rep was checked in at the same moment: asking again says which
     */
    VisitAtWork arrive(VisitAtWork visit, Instant at);

    /** Moves a checked-in visit to checked out. */
    void leave(VisitAtWork visit, Instant at);
}
