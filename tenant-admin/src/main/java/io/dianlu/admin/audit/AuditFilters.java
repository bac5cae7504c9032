package io.dianlu.admin.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the audit is narrowed by; null for any.
 *
 * @param operator a part of the name an operator signs in by, in whatever case
 * @param subject a part of what was changed, in whatever case
 */
public record AuditFilters(
        @Nullable UUID tenant,
        @Nullable Action action,
        @Nullable String operator,
        @Nullable String subject) {}
