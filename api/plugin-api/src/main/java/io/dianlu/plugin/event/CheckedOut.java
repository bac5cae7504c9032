package io.dianlu.plugin.event;

import java.time.Instant;
import java.util.UUID;

/** A rep left a customer. */
public record CheckedOut(UUID id, Instant at, UUID visitId, UUID customerId, UUID repId) implements PlatformEvent {}
