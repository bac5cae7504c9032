package io.dianlu.tenant.plugin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant made of a plugin.
 *
 * @param version the one it pinned; null for the newest it is offered
 * @param reason why the platform turned it off
 * @param calls to other systems within thirty days
 */
public record PluginTenant(
        UUID tenantId,
        boolean enabled,
        @Nullable String version,
        @Nullable String reason,
        Instant changedAt,
        long calls) {

    /** Path on the data plane. */
    public static final String PATH = PluginUse.PATH + "/{id}";
}
