package io.dianlu.platform.checkin;

import io.dianlu.platform.geo.Coordinate;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.visit.VisitId;
import io.dianlu.platform.visit.VisitView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Door to arrivals and leaves. Only the rep of a visit checks in and out; reading is limited to the caller's data scope. */
public interface CheckIns {

    /**
     * The rep arrived at the shop. The same draft sent again gets the same answer. None is refused for a phone's wrong clock.
     *
     * @throws io.dianlu.platform.shared.Problem validation-failed, visit-not-found, forbidden, already-checked-in, id-already-used; visit-already-open with
     *     {@code current} while the rep is checked in elsewhere
     */
    VisitView checkIn(VisitId visit, CheckDraft draft);

    /**
     * The rep left the shop, not before the arrival. The same draft sent again gets the same answer.
     *
     * @throws io.dianlu.platform.shared.Problem validation-failed, visit-not-found, forbidden, not-checked-in, already-checked-out, id-already-used
     */
    VisitView checkOut(VisitId visit, CheckDraft draft);

    /**
     * Arrivals of a day around a point, nearest first.
     *
     * @param radiusMeters {@value #MIN_RADIUS_METERS} to {@value #MAX_RADIUS_METERS}
     * @throws io.dianlu.platform.shared.Problem validation-failed, forbidden
     */
    Nearby nearby(LocalDate day, Coordinate centerWgs84, int radiusMeters, int limit);

    int MIN_RADIUS_METERS = 50;
    int MAX_RADIUS_METERS = 20_000;

    record Nearby(List<NearbyCheckIn> items, AnsweredBy answeredBy) {}

    /**
     * @param distanceMeters over the earth, from the exact positions
     * @param position WGS-84
     */
    record NearbyCheckIn(VisitId visitId, PersonId repId, double distanceMeters, Coordinate position) {}

    /** Which engine answered. */
    enum AnsweredBy {
        REDIS,
        POSTGRESQL
    }

    /** Where each rep was last seen by an arrival or a leave of the day (team.read). */
    Map<PersonId, LastPosition> lastPositions(LocalDate day);

    /** @param at by the platform's clock */
    record LastPosition(Coordinate wgs84, Instant at) {}
}
