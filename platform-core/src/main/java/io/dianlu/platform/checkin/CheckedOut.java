package io.dianlu.platform.checkin;

import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.plugin.ToldToPlugins;
import io.dianlu.platform.visit.VisitId;
import io.dianlu.plugin.event.PlatformEvent;
import io.dianlu.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rep left a shop.
 *
 * @param at by the platform's clock
 */
public record CheckedOut(
        UUID eventId,
        TenantId tenantId,
        Instant occurredAt,
        VisitId visit,
        UUID customerId,
        PersonId rep,
        Instant at,
        @Nullable Double distanceMeters,
        @Nullable String withoutPositionReason)
        implements ToldToPlugins {

    @Override
    public List<PlatformEvent> forPlugins() {
        return List.of(new io.dianlu.plugin.event.CheckedOut(eventId, at, visit.value(), customerId, rep.value()));
    }
}
