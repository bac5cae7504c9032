package io.dianlu.platform.report.internal;

import io.dianlu.platform.checkin.CheckedIn;
import io.dianlu.platform.checkin.CheckedOut;
import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.customer.CustomersChanged;
import io.dianlu.platform.customer.CustomersChanged.Change;
import io.dianlu.platform.customer.CustomersChanged.What;
import io.dianlu.platform.report.TimelineKind;
import io.dianlu.platform.report.internal.TimelineRows.Row;
import io.dianlu.platform.visit.VisitRecorded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes down what happens to customers, one statement per event. */
@Component
class TimelineListener {

    private final TimelineRows timeline;

    TimelineListener(TimelineRows timeline) {
        this.timeline = timeline;
    }

    @ApplicationModuleListener
    void on(CustomersChanged event) {
        var entries = new ArrayList<Row>();
        var gone = new ArrayList<CustomerId>();
        for (var change : event.changes()) {
            if (change.what() == What.PURGED) {
                gone.add(change.customer());
            } else if (change.what() != What.TOUCHED) {
                entries.add(entry(event, change));
            }
        }
        if (!entries.isEmpty()) {
            timeline.append(entries);
        }
        if (!gone.isEmpty()) {
            timeline.forget(gone);
        }
    }

    private static Row entry(CustomersChanged event, Change change) {
        return new Row(
                change.id(),
                change.customer(),
                event.occurredAt(),
                TimelineKind.valueOf(change.what().name()),
                event.by(),
                change.customer().value(),
                change.facts());
    }

    @ApplicationModuleListener
    void on(CheckedIn event) {
        timeline.append(List.of(new Row(
                event.eventId(),
                new CustomerId(event.customerId()),
                event.at(),
                TimelineKind.CHECKED_IN,
                event.rep(),
                event.visit().value(),
                facts(
                        "distanceMeters",
                        event.distanceMeters(),
                        "withoutPositionReason",
                        event.withoutPositionReason()))));
    }

    @ApplicationModuleListener
    void on(VisitRecorded event) {
        timeline.append(List.of(new Row(
                event.eventId(),
                event.customer(),
                event.occurredAt(),
                TimelineKind.VISIT_RECORDED,
                event.rep(),
                event.visit().value(),
                facts("text", event.text(), "maturity", event.maturity()))));
    }

    @ApplicationModuleListener
    void on(CheckedOut event) {
        timeline.append(List.of(new Row(
                event.eventId(),
                new CustomerId(event.customerId()),
                event.at(),
                TimelineKind.CHECKED_OUT,
                event.rep(),
                event.visit().value(),
                facts(
                        "distanceMeters",
                        event.distanceMeters(),
                        "withoutPositionReason",
                        event.withoutPositionReason()))));
    }

    private static Map<String, Object> facts(
            String one, @Nullable Object first, String other, @Nullable Object second) {
        var facts = new LinkedHashMap<String, Object>();
        if (first != null) {
            facts.put(one, first);
        }
        if (second != null) {
            facts.put(other, second);
        }
        return facts;
    }
}
