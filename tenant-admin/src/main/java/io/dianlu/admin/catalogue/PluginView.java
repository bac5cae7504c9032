package io.dianlu.admin.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plugin of the platform.
 *
 * @param name by language; empty while none of its versions runs
 * @param onAt tenants that have it on
 * @param turnedOffAt tenants where the platform turned it off, as it failed
 * @param failures within a month
 * @param lastFailedAt null when it did not fail within a month
 * @param versions older ones first
 */
public record PluginView(
        String id,
        Map<String, String> name,
        long onAt,
        long turnedOffAt,
        long failures,
        @Nullable Instant lastFailedAt,
        List<VersionView> versions) {}
