package io.dianlu.platform.report;

import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.NamedPerson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A team's day, people by name. */
public record TeamDayView(LocalDate day, List<Member> people) {

    /**
     * A rep's day. Every number equals its rows in the list of visits of the same rep and day: {@code visits} and {@code opened} are all of them.
     *
     * @param visits those of the day on which the rep arrived
     * @param opened those that were begun without an arrival so far
     * @param checkedIn those going on now
     * @param secondsInStore from check-in to check-out, over the visits that have both
     * @param lastPosition WGS-84, of the latest check-in or check-out with a position
     */
    public record Member(
            NamedPerson rep,
            @Nullable Department department,
            int visits,
            int opened,
            int checkedIn,
            @Nullable Instant firstCheckInAt,
            @Nullable Instant lastCheckOutAt,
            long secondsInStore,
            @Nullable LastPosition lastPosition) {}

    public record Department(DepartmentId id, String name) {}

    public record LastPosition(double lng, double lat, Instant at) {}
}
