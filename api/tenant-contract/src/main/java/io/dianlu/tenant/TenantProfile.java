package io.dianlu.tenant;

import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the data plane needs to know of a tenant.
 *
 * @param alias the organization's alias in Keycloak, unique, lower-case letters, digits and dashes
 * @param timeZone the zone of the business day
 * @param limits quota name → limit; a missing name means no limit (P-03)
 * @param plugins ids of the plugins the plan includes
 * @param partner the local partner shown to the tenant's people, if any (S5-01)
 * @param firstAdministrator who may set up a tenant that knows nobody yet, if any
 * @param revision grows with each change of the profile
 */
public record TenantProfile(
        TenantId id,
        String alias,
        String name,
        TenantState state,
        ZoneId timeZone,
        String plan,
        Map<String, Long> limits,
        Set<String> plugins,
        @Nullable Partner partner,
        @Nullable FirstAdministrator firstAdministrator,
        long revision) {

    public TenantProfile {
        limits = Map.copyOf(limits);
        plugins = Set.copyOf(plugins);
    }

    /** A local partner: name and how to reach them. */
    public record Partner(String name, String contact) {}

    /** The person whom onboarding named; {@code subject} is their id in Keycloak. */
    public record FirstAdministrator(UUID subject, String name) {}
}
