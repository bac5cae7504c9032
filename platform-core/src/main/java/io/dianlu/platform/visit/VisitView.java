package io.dianlu.platform.visit;

import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.geo.Coordinate;
import io.dianlu.platform.identity.NamedPerson;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A visit as its page shows it.
 *
 * @param day the business day in the tenant's time zone: of the check-in, or of the opening while there is none
 * @param version grows with each change
 */
public record VisitView(
        VisitId id,
        Shop customer,
        NamedPerson rep,
        LocalDate day,
        VisitKind kind,
        VisitState state,
        @Nullable CheckView checkIn,
        @Nullable CheckView checkOut,
        @Nullable Note record,
        int version) {

    /**
     * The customer as it is now.
     *
     * @param position WGS-84
     */
    public record Shop(
            CustomerId id,
            String name,
            @Nullable String address,
            @Nullable Coordinate position) {}

    /**
     * The visit record 拜访记录 (S2-42, S2-43).
     *
     * @param recordedAt by the phone's clock, not after the platform's
     */
    public record Note(String text, @Nullable String maturity, Instant recordedAt) {}
}
