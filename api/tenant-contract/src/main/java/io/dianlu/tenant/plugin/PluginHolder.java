package io.dianlu.tenant.plugin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tenant that has something stored in the tables of a plugin, which goes when the plugin goes with its tables.
 *
 * @param exportedAt when somebody of the tenant last took it all as a file; null for never
 */
public record PluginHolder(UUID tenantId, @Nullable Instant exportedAt) {

    /** Path on the data plane. */
    public static final String PATH = PluginUse.PATH + "/{id}/holders";
}
