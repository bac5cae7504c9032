package io.dianlu.platform.customer;

import io.dianlu.platform.geo.PositionView;
import io.dianlu.platform.identity.NamedPerson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the positions a customer had, or that it was taken away.
 *
 * @param position null when it was taken away
 * @param validTo null for the current one
 * @param by who set it or took it away; null for the platform itself
 */
public record PositionVersionView(
        int version,
        @Nullable PositionView position,
        Instant validFrom,
        @Nullable Instant validTo,
        PositionSource source,
        @Nullable NamedPerson by) {}
