package io.dianlu.admin.tenant;

import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tenant as an operator sees it.
 *
 * @param trialUntil the last day of its trial, in its time zone; kept when the trial is over
 * @param agreedLimits agreed with this tenant; they count before those of its plan
 * @param limits what counts: name → limit
 * @param plugins ids of the plugins it has
 * @param revision grows with each change; it is the entity tag a change must name
 */
public record TenantView(
        UUID id,
        String alias,
        String name,
        TenantState state,
        @Nullable LocalDate trialUntil,
        ZoneId timeZone,
        String plan,
        TenantProfile.@Nullable Partner partner,
        @Nullable Administrator firstAdministrator,
        Map<String, Long> agreedLimits,
        Map<String, Long> limits,
        Set<String> plugins,
        Instant createdAt,
        long revision) {}
