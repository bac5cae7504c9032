package io.dianlu.platform.visit;

import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one rep's visits of a day add up to.
 *
 * @param department the one a visit of the day is booked on
 * @param visits those of the day on which the rep arrived
 * @param opened those that were begun without an arrival so far
 * @param checkedIn those going on now
 * @param secondsInStore from check-in to check-out, over the visits that have both
 */
public record RepDay(
        PersonId rep,
        @Nullable DepartmentId department,
        int visits,
        int opened,
        int checkedIn,
        @Nullable Instant firstCheckInAt,
        @Nullable Instant lastCheckOutAt,
        long secondsInStore) {}
