package io.dianlu.platform.customer;

import io.dianlu.platform.shared.DomainEvent;
import io.dianlu.tenant.TenantId;
import java.time.Instant;
import java.util.UUID;

/** A custom field (P-09) of which there are values came back or went, and with it what customers are found by. */
public record CustomFieldsChanged(UUID eventId, TenantId tenantId, Instant occurredAt) implements DomainEvent {}
