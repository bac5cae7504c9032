package io.dianlu.platform.audit;

import io.dianlu.platform.identity.AuditKind;
import io.dianlu.platform.identity.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the audit is narrowed by; null leaves a part out.
 *
 * @param by who made the change
 * @param subjectId what was changed, by its id, code or key
 * @param subjectPart part of its name
 * @param from first day, in the tenant's time zone
 * @param to last day
 */
public record AuditFilter(
        @Nullable PersonId by,
        @Nullable AuditKind kind,
        @Nullable String subjectId,
        @Nullable String subjectPart,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
