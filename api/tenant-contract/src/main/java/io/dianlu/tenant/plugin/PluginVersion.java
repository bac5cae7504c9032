package io.dianlu.tenant.plugin;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An installed version of a plugin.
 *
 * @param name by language; empty while it does not run on the instance that answers
 * @param enabled false when the platform or an operator turned it off for everybody
 * @param running on the instance that answers
 * @param reason why it is off, or does not run there
 * @param signer who signed the jar
 * @param rollout who is offered it while it is enabled
 */
public record PluginVersion(
        String pluginId,
        String version,
        Map<String, String> name,
        boolean enabled,
        boolean running,
        @Nullable String reason,
        @Nullable String signer,
        Instant installedAt,
        Rollout rollout) {

    /** Path of the installed versions on the data plane. */
    public static final String PATH = "/internal/plugin-installations";

    /** Most bytes of a jar. */
    public static final int MOST_BYTES = 50 << 20;
}
