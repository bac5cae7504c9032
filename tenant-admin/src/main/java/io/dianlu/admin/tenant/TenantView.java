package io.dianlu.admin.tenant;

import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tenant as an operator sees it.
 *
 * @param revision grows with each change; it is the entity tag a change must name
 */
public record TenantView(
        UUID id,
        String alias,
        String name,
        TenantState state,
        ZoneId timeZone,
        String plan,
        TenantProfile.@Nullable Partner partner,
        TenantProfile.@Nullable FirstAdministrator firstAdministrator,
        Instant createdAt,
        long revision) {}
