package io.dianlu.platform.checkin.internal;

import io.dianlu.platform.geo.Position;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draft that passed its rules; what makes two commands the same command. */
record CheckedDraft(
        UUID id,
        Instant at,
        @Nullable Position position,
        @Nullable Instant fixedAt,
        @Nullable String withoutPositionReason) {}
