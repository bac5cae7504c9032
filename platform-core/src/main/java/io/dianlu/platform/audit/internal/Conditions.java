package io.dianlu.platform.audit.internal;

import io.dianlu.platform.audit.AuditFilter;
import io.dianlu.platform.tenancy.TenantConditions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The where-clause of a read of the audit, alias {@code a}: the tenant first, so that a distributed table asks one shard. */
final class Conditions extends TenantConditions<Conditions> {

    Conditions() {
        super("a.tenant_id");
    }

    Conditions and(AuditFilter filter, ZoneId days) {
        if (filter.by() != null) {
            and("a.by_id = ?", filter.by().value());
        }
        if (filter.kind() != null) {
            and("a.kind = ?", filter.kind().name());
        }
        if (filter.subjectId() != null) {
            and("a.subject_id = ?", filter.subjectId());
        }
        if (filter.subjectPart() != null) {
            and("position(lower(?) in lower(a.subject)) > 0", filter.subjectPart());
        }
        if (filter.from() != null) {
            and("a.at >= ?", begin(filter.from(), days));
        }
        if (filter.to() != null) {
            and("a.at < ?", begin(filter.to().plusDays(1), days));
        }
        return this;
    }

    private static Object begin(LocalDate day, ZoneId zone) {
        return at(day.atStartOfDay(zone).toInstant());
    }

    static Object at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    @Override
    protected Conditions self() {
        return this;
    }
}
