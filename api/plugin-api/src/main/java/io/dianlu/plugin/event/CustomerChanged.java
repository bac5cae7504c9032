package io.dianlu.plugin.event;

import java.time.Instant;
import java.util.UUID;

/** @param what CREATED, EDITED, RECYCLED, RESTORED, PURGED … as the timeline of the customer names it */
public record CustomerChanged(UUID id, Instant at, UUID customerId, String what) implements PlatformEvent {}
