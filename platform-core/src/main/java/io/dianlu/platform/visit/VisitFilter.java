package io.dianlu.platform.visit;

import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.identity.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which visits a list shows; null lets all through. */
public record VisitFilter(
        @Nullable LocalDate day,
        @Nullable PersonId rep,
        @Nullable CustomerId customer) {}
