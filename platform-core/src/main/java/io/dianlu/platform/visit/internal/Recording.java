package io.dianlu.platform.visit.internal;

import io.dianlu.platform.customer.ShopFloor;
import io.dianlu.platform.customer.ShopFloor.Judgement;
import io.dianlu.platform.shared.FieldChecks;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.platform.visit.BusinessDays;
import io.dianlu.platform.visit.PhoneTime;
import io.dianlu.platform.visit.RecordVisit;
import io.dianlu.platform.visit.VisitId;
import io.dianlu.platform.visit.VisitProblem;
import io.dianlu.platform.visit.VisitRecorded;
import io.dianlu.platform.visit.VisitState;
import io.dianlu.platform.visit.VisitView.Note;
import io.dianlu.platform.visit.internal.Writing.Turn;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
        var before = visit.record();
        var writing = checked(command);
        if (before != null && writing.isBefore(before)) {
            // overtaken on its way
            return;
        }
        if (before != null && before.saysTheSame(writing)) {
            // written again later: a text of in between that is still on its way must not replace it
            boolean later = command.at() != null && before.isBefore(writing);
            if (later && !isClosed(visit, writing.note())) {
                rows.write(id, writing.after(before));
            }
            return;
        }
        writing = writing.after(before);
        var note = writing.note();
        if (isClosed(visit, note)) {
            throw Problem.of(VisitProblem.RECORD_CLOSED);
        }
        rows.write(id, writing);
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

    private Writing checked(RecordVisit command) {
        var checks = new FieldChecks();
        var text = checks.optionalText("text", command.text(), RecordVisit.MAX_TEXT);
        var turn = turn(command, checks);
        checks.finish();
        shops.requireMaturity("maturity", command.maturity());
        var note = new Note(text == null ? "" : text, command.maturity(), writtenAt(command, Instant.now()));
        return new Writing(note, turn);
    }

    private static @Nullable Turn turn(RecordVisit command, FieldChecks checks) {
        var device = command.device();
        var count = command.turn();
        if (device != null && count != null) {
            return new Turn(device, count);
        }
        if (device != null || count != null) {
            checks.refuse(device == null ? "device" : "turn", "required");
        }
        return null;
    }

    private static Instant writtenAt(RecordVisit command, Instant now) {
        var at = command.at();
        return at == null
                ? now.truncatedTo(ChronoUnit.MICROS)
                : PhoneTime.of(at, command.sentAt(), now).at();
    }

    /** A text that was mended judges nothing: the maturity was set when it was first written. */
    private static @Nullable Judgement judgement(@Nullable Writing before, Note note) {
        var maturity = note.maturity();
        return maturity == null
                        || (before != null && maturity.equals(before.note().maturity()))
                ? null
                : new Judgement(maturity, note.recordedAt());
    }
}
