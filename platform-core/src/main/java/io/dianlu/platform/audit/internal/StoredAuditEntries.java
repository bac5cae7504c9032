package io.dianlu.platform.audit.internal;

import io.dianlu.platform.audit.AuditEntries;
import io.dianlu.platform.audit.AuditEntryView;
import io.dianlu.platform.audit.AuditFilter;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.shared.Cursor;
import io.dianlu.platform.shared.FieldChecks;
import io.dianlu.platform.shared.Page;
import io.dianlu.platform.shared.PageRequest;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.tenant.TenantDirectory;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StoredAuditEntries implements AuditEntries {

    private static final String LATEST_FIRST = "-at";
    private static final int MAX_KEY = 100;

    private final CurrentUsers currentUsers;
    private final TenantDirectory directory;
    private final AuditRows rows;

    StoredAuditEntries(CurrentUsers currentUsers, TenantDirectory directory, AuditRows rows) {
        this.currentUsers = currentUsers;
        this.directory = directory;
        this.rows = rows;
    }

    @Override
    public Page<AuditEntryView> list(AuditFilter filter, PageRequest page) {
        currentUsers.require().must(Permission.AUDIT_READ);
        var days = directory.find(TenantScope.require()).orElseThrow().timeZone();
        var conditions = new Conditions().and(checked(filter), days);
        if (page.cursor() != null) {
            var keys = Cursor.keys(page.cursor(), LATEST_FIRST, 2);
            conditions.and("(a.at, a.id) < (?, ?)", Conditions.at(Cursor.moment(keys.get(0))), Cursor.id(keys.get(1)));
        }
        var found = rows.list(conditions, page.limit() + 1);
        return Page.cut(found, page.limit(), entry -> Cursor.of(LATEST_FIRST, entry.at(), entry.id()));
    }

    private static AuditFilter checked(AuditFilter filter) {
        var checks = new FieldChecks();
        var subjectId = checks.optionalText("subjectId", filter.subjectId(), MAX_KEY);
        var part = checks.optionalText("q", filter.subjectPart(), MAX_PART);
        ofOurCalendar("from", filter.from(), checks);
        ofOurCalendar("to", filter.to(), checks);
        checks.finish();
        return new AuditFilter(filter.by(), filter.kind(), subjectId, part, filter.from(), filter.to());
    }

    /** PostgreSQL would not take others. */
    private static void ofOurCalendar(String field, @Nullable LocalDate day, FieldChecks checks) {
        if (day != null && (day.getYear() < 1 || day.getYear() > 9998)) {
            checks.refuse(field, "unreadable");
        }
    }
}
