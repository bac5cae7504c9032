package io.dianlu.admin.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A tenant that has something stored in a plugin's tables.
 *
 * @param exportedAt when somebody of the tenant last took it all as a file; null for never
 */
public record PluginHolderView(NamedTenant tenant, @Nullable Instant exportedAt) {}
