package io.dianlu.platform.visit.internal;

import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.shared.Cursor;
import io.dianlu.platform.shared.Page;
import io.dianlu.platform.shared.PageRequest;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.visit.OpenVisit;
import io.dianlu.platform.visit.RecordVisit;
import io.dianlu.platform.visit.RepDay;
import io.dianlu.platform.visit.VisitFilter;
import io.dianlu.platform.visit.VisitId;
import io.dianlu.platform.visit.VisitProblem;
import io.dianlu.platform.visit.VisitView;
import io.dianlu.platform.visit.Visits;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class StoredVisits implements Visits {

    private static final String LATEST_FIRST = "-day";
    private static final String ORDER = " order by v.day desc, v.opened_at desc, v.id desc limit ?";

    private final CurrentUsers currentUsers;
    private final VisitRows rows;
    private final VisitReads reads;
    private final Opening opening;
    private final Recording recording;

    StoredVisits(CurrentUsers currentUsers, VisitRows rows, VisitReads reads, Opening opening, Recording recording) {
        this.currentUsers = currentUsers;
        this.rows = rows;
        this.reads = reads;
        this.opening = opening;
        this.recording = recording;
    }

    @Override
    public Opened open(OpenVisit command) {
        return opening.open(command, permitted(Permission.VISIT_WRITE));
    }

    @Override
    public VisitView get(VisitId id) {
        var visible = Conditions.within(permitted(Permission.VISIT_READ)).and("v.id = ?", id.value());
        return reads.view(rows.first(visible).orElseThrow(() -> Problem.of(VisitProblem.VISIT_NOT_FOUND)));
    }

    @Override
    public Page<VisitView> list(VisitFilter filter, PageRequest page) {
        var conditions = Conditions.within(permitted(Permission.VISIT_READ)).and(filter);
        if (page.cursor() != null) {
            after(page.cursor(), conditions);
        }
        var found = rows.list(conditions, ORDER, page.limit() + 1);
        var cut = Page.cut(found, page.limit(), row -> Cursor.of(LATEST_FIRST, row.day(), row.openedAt(), row.id()));
        return new Page<>(reads.views(cut.items()), cut.nextCursor());
    }

    private static void after(String cursor, Conditions conditions) {
        var keys = Cursor.keys(cursor, LATEST_FIRST, 3);
        conditions.and(
                "(v.day, v.opened_at, v.id) < (?, ?, ?)",
                Cursor.day(keys.get(0)),
                Cursor.moment(keys.get(1)).atOffset(ZoneOffset.UTC),
                Cursor.id(keys.get(2)));
    }

    @Override
    public VisitView record(VisitId id, RecordVisit command) {
        recording.write(id, command);
        return get(id);
    }

    @Override
    public List<RepDay> repDays(LocalDate day) {
        return rows.days(Conditions.within(permitted(Permission.TEAM_READ)).and("v.day = ?", day));
    }

    @Override
    public List<RepDay> repTotals(LocalDate from, LocalDate to) {
        return rows.days(Conditions.within(permitted(Permission.TEAM_READ)).and("v.day between ? and ?", from, to));
    }

    private CurrentUser permitted(Permission permission) {
        var user = currentUsers.require();
        user.must(permission);
        return user;
    }
}
