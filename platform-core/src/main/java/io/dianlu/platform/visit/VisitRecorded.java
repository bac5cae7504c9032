package io.dianlu.platform.visit;

import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.plugin.ToldToPlugins;
import io.dianlu.plugin.event.PlatformEvent;
import io.dianlu.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The record of a visit was written or changed.
 *
 * @param at by the phone's clock
 */
public record VisitRecorded(
        UUID eventId,
        TenantId tenantId,
        Instant occurredAt,
        VisitId visit,
        CustomerId customer,
        PersonId rep,
        Instant at,
        String text,
        @Nullable String maturity)
        implements ToldToPlugins {

    @Override
    public List<PlatformEvent> forPlugins() {
        return List.of(
                new io.dianlu.plugin.event.VisitRecorded(eventId, at, visit.value(), customer.value(), rep.value()));
    }
}
