package io.dianlu.admin.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An installed version of a plugin.
 *
 * @param enabled false when the platform or an operator turned it off for everybody
 * @param running on the instance of the data plane that answered
 * @param reason why it is off, or does not run there
 * @param signer who signed the jar
 * @param percent of all tenants that are offered it
 * @param tenants who are offered it besides
 */
public record VersionView(
        String pluginId,
        String version,
        boolean enabled,
        boolean running,
        @Nullable String reason,
        @Nullable String signer,
        Instant installedAt,
        int percent,
        List<NamedTenant> tenants) {}
