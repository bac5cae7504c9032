package io.dianlu.plugin.event;

import java.time.Instant;
import java.util.UUID;

/** The record of a visit was written or rewritten. */
public record VisitRecorded(UUID id, Instant at, UUID visitId, UUID customerId, UUID repId) implements PlatformEvent {}
