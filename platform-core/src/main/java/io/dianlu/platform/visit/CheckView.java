package io.dianlu.platform.visit;

import io.dianlu.platform.geo.PositionView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An arrival or a leave as the visit's page shows it.
 *
 * @param at by the platform's clock: what the phone told, without what its clock was wrong by
 * @param phoneAt by the phone's clock
 * @param receivedAt by the platform's clock
 * @param clockAheadMillis how far the phone's clock was ahead when it sent this, negative for behind; null where it did not say
 * @param distanceMeters over the earth to the position the shop had then; null when either position is unknown
 * @param shopPositionVersion the version it was measured against
 * @param withoutPositionReason why there is no position
 */
public record CheckView(
        Instant at,
        Instant phoneAt,
        Instant receivedAt,
        @Nullable Long clockAheadMillis,
        @Nullable PositionView position,
        @Nullable Double distanceMeters,
        @Nullable Integer shopPositionVersion,
        @Nullable String withoutPositionReason) {}
