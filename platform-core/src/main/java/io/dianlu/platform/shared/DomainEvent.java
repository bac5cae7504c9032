package io.dianlu.platform.shared;

import io.dianlu.tenant.TenantId;
import java.time.Instant;
import java.util.UUID;

/**
 * A fact that happened in one tenant, told in the same transaction and heard after commit. Listeners must be idempotent: {@link #eventId()}
 * is the same on every delivery.
 */
public interface DomainEvent {

    UUID eventId();

    TenantId tenantId();

    Instant occurredAt();
}
