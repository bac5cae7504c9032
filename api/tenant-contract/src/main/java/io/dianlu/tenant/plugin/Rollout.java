package io.dianlu.tenant.plugin;

import io.dianlu.tenant.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * Who is offered a version of a plugin: a stage of its rollout 灰度.
 *
 * @param percent of all tenants, 0 to 100; whoever is in at a smaller share is in at every larger one
 * @param tenants who are in besides
 */
public record Rollout(int percent, Set<UUID> tenants) {

    /** Most tenants by name. */
    public static final int MOST_TENANTS = 1_000;

    public static final int WHOLE = 100;
    public static final Rollout EVERYBODY = new Rollout(WHOLE, Set.of());

    public Rollout {
        tenants = Set.copyOf(tenants);
    }

    /** The same on every instance and for every version: of each plugin other tenants are the first. */
    public boolean includes(String pluginId, TenantId tenant) {
        return percent == WHOLE || tenants.contains(tenant.value()) || place(pluginId, tenant) < percent;
    }

    private static long place(String pluginId, TenantId tenant) {
        var sum = new CRC32();
        sum.update((pluginId + " " + tenant.value()).getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % WHOLE;
    }
}
