package io.dianlu.admin.tenant;

import io.dianlu.tenant.TenantProfile;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new distributor.
 *
 * @param id made by the caller, so that the command may be sent twice
 */
public record RegisterTenant(
        UUID id,
        String alias,
        String name,
        ZoneId timeZone,
        TenantProfile.@Nullable Partner partner,
        TenantProfile.@Nullable FirstAdministrator firstAdministrator) {}
