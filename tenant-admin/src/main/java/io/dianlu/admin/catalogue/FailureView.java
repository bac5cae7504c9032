package io.dianlu.admin.catalogue;

import java.time.Instant;

/**
 * Failures of one kind at one place for one tenant.
 *
 * @param place address, or extension point and class
 * @param kind TOO_SLOW, TOO_MUCH or THREW
 * @param message of the last one
 */
public record FailureView(
        String version,
        NamedTenant tenant,
        String place,
        String kind,
        String message,
        int times,
        Instant firstAt,
        Instant lastAt) {}
