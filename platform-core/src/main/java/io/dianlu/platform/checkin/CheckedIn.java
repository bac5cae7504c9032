package io.dianlu.platform.checkin;

import io.dianlu.platform.geo.Coordinate;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.plugin.ToldToPlugins;
import io.dianlu.platform.visit.VisitId;
import io.dianlu.plugin.event.PlatformEvent;
import io.dianlu.tenant.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rep arrived at a shop.
 *
 * @param day of the visit
 * @param at by the platform's clock
 * @param wgs84 where, if known
 */
public record CheckedIn(
        UUID eventId,
        TenantId tenantId,
        Instant occurredAt,
        VisitId visit,
        UUID customerId,
        PersonId rep,
        @Nullable DepartmentId department,
        LocalDate day,
        Instant at,
        @Nullable Coordinate wgs84,
        @Nullable Double distanceMeters,
        @Nullable String withoutPositionReason)
        implements ToldToPlugins {

    @Override
    public List<PlatformEvent> forPlugins() {
        return List.of(new io.dianlu.plugin.event.CheckedIn(eventId, at, visit.value(), customerId, rep.value()));
    }
}
