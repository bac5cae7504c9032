package io.dianlu.platform.visit.internal;

import io.dianlu.platform.customer.ShopFloor;
import io.dianlu.platform.customer.ShopFloor.Judgement;
import io.dianlu.platform.shared.FieldChecks;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.platform.visit.BusinessDays;
import io.dianlu.platform.visit.RecordVisit;
import io.dianlu.platform.visit.VisitId;
import io.dianlu.platform.visit.VisitProblem;
import io.dianlu.platform.visit.VisitRecorded;
import io.dianlu.platform.visit.VisitState;
import io.dianlu.platform.visit.VisitView.Note;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes visit records (S2-42 to S2-44). Of one visit the text written last counts, in whatever order they arrive. */
@Component
class Recording {

    private final OwnVisits own;
    private final ShopFloor shops;
    private final BusinessDays days;
    private final VisitRows rows;
    private final ApplicationEventPublisher events;

    Recording(OwnVisits own, ShopFloor shops, BusinessDays days, VisitRows rows, ApplicationEventPublisher events) {
        this.own = own;
        this.shops = shops;
        this.days = days;
        this.rows = rows;
        this.events = events;
    }

    @Transactional
    public void write(VisitId id, RecordVisit command) {
        var visit = own.lock(id);
        var note = checked(command);
        var before = visit.note();
        if (before != null && before.recordedAt().isAfter(note.recordedAt())) {
            // overtaken on its way
            return;
        }
        if (before != null && saysTheSame(before, note)) {
            // written again later: a text of in between that is still on its way must not replace it
            boolean later = command.at() != null && before.recordedAt().isBefore(note.recordedAt());
            if (later && !isClosed(visit, note)) {
                rows.note(id, note);
            }
            return;
        }
        if (isClosed(visit, note)) {
            throw Problem.of(VisitProblem.RECORD_CLOSED);
        }
        rows.note(id, note);
        var visitedAt = visit.checkedInAt() == null ? note.recordedAt() : visit.checkedInAt();
        shops.visited(visit.customer(), visitedAt, judgement(before, note));
        events.publishEvent(new VisitRecorded(
                Ids.next(),
                TenantScope.require(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                id,
                visit.customer(),
                visit.rep(),
                note.recordedAt(),
                note.text(),
                note.maturity()));
    }

    private boolean isClosed(VisitRow visit, Note note) {
        return visit.state() == VisitState.CHECKED_OUT && visit.day().isBefore(days.of(note.recordedAt()));
    }

    private Note checked(RecordVisit command) {
        var checks = new FieldChecks();
        var text = checks.optionalText("text", command.text(), RecordVisit.MAX_TEXT);
        checks.finish();
        shops.requireMaturity("maturity", command.maturity());
        return new Note(text == null ? "" : text, command.maturity(), writtenAt(command.at(), Instant.now()));
    }

    private static Instant writtenAt(@Nullable Instant phone, Instant now) {
        var earliest = now.minus(RecordVisit.MAX_AGE);
        var at = phone == null || phone.isAfter(now) ? now : phone.isBefore(earliest) ? earliest : phone;
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    /** A text that was mended judges nothing: the maturity was set when it was first written. */
    private static @Nullable Judgement judgement(@Nullable Note before, Note note) {
        var maturity = note.maturity();
        return maturity == null || (before != null && maturity.equals(before.maturity()))
                ? null
                : new Judgement(maturity, note.recordedAt());
    }

    private static boolean saysTheSame(Note before, Note note) {
        return before.text().equals(note.text()) && Objects.equals(before.maturity(), note.maturity());
    }
}
