package io.dianlu.platform.checkin;

import io.dianlu.platform.geo.PositionInput;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An arrival or a leave as the phone tells it; anything may be missing until it was checked.
 *
 * @param id made by the phone, so that the command can be sent again
 * @param at by the phone's clock
 * @param sentAt what the phone's clock showed when it sent this. What it is wrong by ({@link io.dianlu.platform.visit.PhoneTime}) is taken off
 *     {@code at}
 * @param withoutPositionReason 1 to 200 code points; needed when there is no position, without meaning otherwise
 */
public record CheckDraft(
        @Nullable UUID id,
        @Nullable Instant at,
        @Nullable Instant sentAt,
        @Nullable PositionInput position,
        @Nullable String withoutPositionReason) {}
