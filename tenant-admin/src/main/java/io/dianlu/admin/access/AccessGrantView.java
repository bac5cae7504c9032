package io.dianlu.admin.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grant of an operator's.
 *
 * @param mine whether it is of the operator who asks
 * @param endedAt null where nobody ended it before its time
 * @param endedBy who did: somebody of the tenant, or the operator
 */
public record AccessGrantView(
        UUID id,
        String operatorName,
        boolean mine,
        String reason,
        Instant grantedAt,
        Instant until,
        boolean open,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {}
