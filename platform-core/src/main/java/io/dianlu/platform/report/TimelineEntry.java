package io.dianlu.platform.report;

import io.dianlu.platform.identity.NamedPerson;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a customer.
 *
 * @param by who did it; null for the platform itself
 * @param subjectId the visit, or the customer itself
 * @param facts small values for people to read
 */
public record TimelineEntry(
        UUID id, Instant at, TimelineKind kind, @Nullable NamedPerson by, UUID subjectId, Map<String, Object> facts) {}
