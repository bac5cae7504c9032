package io.dianlu.tenant.plugin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much a plugin is used, and how it fares.
 *
 * @param onAt tenants that have it on
 * @param turnedOffAt tenants where the platform turned it off, as it failed
 * @param failures within a month
 * @param lastFailedAt null when it did not fail within a month
 */
public record PluginUse(
        String pluginId,
        long onAt,
        long turnedOffAt,
        long failures,
        @Nullable Instant lastFailedAt) {

    /** Path on the data plane. */
    public static final String PATH = "/internal/plugin-uses";
}
