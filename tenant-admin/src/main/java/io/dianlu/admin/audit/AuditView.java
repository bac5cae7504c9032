package io.dianlu.admin.audit;

import io.dianlu.admin.web.Operator;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change.
 *
 * @param address where the request came from; empty for what the application did by itself
 */
public record AuditView(
        UUID id,
        Instant at,
        Operator by,
        String address,
        Action action,
        @Nullable UUID tenantId,
        String subject,
        Map<String, Object> before,
        Map<String, Object> after) {}
