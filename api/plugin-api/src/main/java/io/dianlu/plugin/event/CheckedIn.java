package io.dianlu.plugin.event;

import java.time.Instant;
import java.util.UUID;

/** A rep arrived at a customer. */
public record CheckedIn(UUID id, Instant at, UUID visitId, UUID customerId, UUID repId) implements PlatformEvent {}
