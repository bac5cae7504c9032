package io.dianlu.platform.visit;

import io.dianlu.platform.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/** Begins an ad-hoc visit of the caller. {@code id} may be made by the client, so that the command can be sent again. */
public record OpenVisit(@Nullable VisitId id, @Nullable CustomerId customerId) {}
