package io.dianlu.platform.audit;

import io.dianlu.platform.identity.AuditAction;
import io.dianlu.platform.identity.AuditKind;
import io.dianlu.platform.identity.Audited.By;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One change.
 *
 * @param address where the request came from; empty for what the platform did by itself
 * @param before the fields that changed, as they were; a field without a value is left out
 * @param after the same as they became
 */
public record AuditEntryView(
        UUID id,
        Instant at,
        By by,
        String address,
        AuditKind kind,
        AuditAction action,
        String subjectId,
        String subject,
        Map<String, Object> before,
        Map<String, Object> after) {}
