package io.dianlu.tenant.plugin;

import java.time.Instant;
import java.util.UUID;

/**
 * Failures of one kind at one place for one tenant.
 *
 * @param place address, or extension point and class
 * @param kind TOO_SLOW, TOO_MUCH or THREW
 * @param message of the last one
 */
public record PluginFailure(
        String version,
        UUID tenantId,
        String place,
        String kind,
        String message,
        int times,
        Instant firstAt,
        Instant lastAt) {

    /** Path on the data plane. */
    public static final String PATH = "/internal/plugin-failures/{id}";
}
