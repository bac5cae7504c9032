package io.dianlu.admin.tenant;

import io.dianlu.admin.web.Operator;
import io.dianlu.tenant.TenantState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log of a tenant's life.
 *
 * @param from null for the registration
 */
public record StateChangeView(
        UUID id,
        Instant at,
        Operator by,
        @Nullable TenantState from,
        TenantState to,
        String reason,
        boolean exportOffered) {}
