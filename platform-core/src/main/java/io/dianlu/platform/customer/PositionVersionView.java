package io.dianlu.platform.customer;

import io.dianlu.platform.geo.PositionView;
import io.dianlu.platform.identity.NamedPerson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One of the positions a customer had; {@code validTo} is null for the current one. */
public record PositionVersionView(
        int version,
        PositionView position,
        Instant validFrom,
        @Nullable Instant validTo,
        PositionSource source,
        @Nullable NamedPerson by) {}
