package io.dianlu.platform.audit.internal;

import io.dianlu.platform.audit.AuditFilter;
import io.dianlu.platform.tenancy.TenantScope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The where-clause of a read of the audit, alias {@code a}: the tenant first, so that a distributed table asks one shard. */
final class Conditions {

    private final StringBuilder sql = new StringBuilder("a.tenant_id = ?");
    private final List<@Nullable Object> parameters = new ArrayList<>();

    Conditions() {
        parameters.add(TenantScope.require().value());
    }

    Conditions and(String condition, Object... values) {
        sql.append(" and ").append(condition);
        parameters.addAll(Arrays.asList(values));
        return this;
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

    String sql() {
        return sql.toString();
    }

    @Nullable
    Object[] parameters(Object last) {
        var all = new ArrayList<>(parameters);
        all.add(last);
        return all.toArray();
    }
}
