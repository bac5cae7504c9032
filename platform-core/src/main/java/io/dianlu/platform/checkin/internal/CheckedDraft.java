package io.dianlu.platform.checkin.internal;

import io.dianlu.platform.geo.Position;
import io.dianlu.platform.visit.PhoneTime;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draft that passed its rules. */
record CheckedDraft(
        UUID id,
        PhoneTime time,
        @Nullable Position position,
        @Nullable Instant fixedAt,
        @Nullable String withoutPositionReason) {

    /** By the platform's clock. */
    Instant at() {
        return time.at();
    }

    /** Whether it is the same command, sent again: then only the moment of sending differs. */
    boolean saysTheSameAs(CheckedDraft other) {
        return id.equals(other.id)
                && time.told().equals(other.time.told())
                && Objects.equals(position, other.position)
                && Objects.equals(fixedAt, other.fixedAt)
                && Objects.equals(withoutPositionReason, other.withoutPositionReason);
    }

    CheckedDraft notBefore(Instant earliest) {
        return new CheckedDraft(id, time.notBefore(earliest), position, fixedAt, withoutPositionReason);
    }
}
