package io.dianlu.platform.report.internal;

import io.dianlu.platform.checkin.CheckedIn;
import io.dianlu.platform.checkin.CheckedOut;
import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.customer.CustomersChanged;
import io.dianlu.platform.customer.CustomersChanged.Change;
import io.dianlu.platform.customer.CustomersChanged.What;
import io.dianlu.platform.customer.ShopFloor;
import io.dianlu.platform.report.TimelineKind;
import io.dianlu.platform.report.internal.TimelineRows.Row;
import io.dianlu.platform.tenancy.Gathering;
import io.dianlu.platform.visit.VisitRecorded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down what happens to customers, one transaction for all that happens to a tenant's at the same time. */
@Component
class TimelineListener {

    private final TimelineRows timeline;
    private final ShopFloor shops;
    private final TransactionTemplate transaction;
    private final Gathering<Entries> gathering = new Gathering<>(this::write);

    TimelineListener(TimelineRows timeline, ShopFloor shops, PlatformTransactionManager transactions) {
        this.timeline = timeline;
        this.shops = shops;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What one event brings, and the customers whose entries it takes away. */
    private record Entries(List<Row> rows, List<CustomerId> gone) {}

    private void write(List<Entries> all) {
        var rows = all.stream().flatMap(entries -> entries.rows().stream()).toList();
        var gone = all.stream().flatMap(entries -> entries.gone().stream()).toList();
        transaction.executeWithoutResult(_ -> {
            if (!rows.isEmpty()) {
                timeline.append(rows);
            }
            if (!gone.isEmpty()) {
                timeline.forget(gone);
            }
        });
        takeBackOfErased(rows);
    }

    /**
     * An event may be told again after its customer was erased. Looked at after the entries are there: whoever erases a customer from then on
     * finds them.
     */
    private void takeBackOfErased(List<Row> rows) {
        var known = shops.known(rows.stream().map(Row::customer).collect(Collectors.toSet()));
        var stray = rows.stream()
                .filter(row -> !known.containsKey(row.customer()))
                .map(Row::id)
                .toList();
        if (!stray.isEmpty()) {
            transaction.executeWithoutResult(_ -> timeline.takeBack(stray));
        }
    }

    private void append(Row row) {
        gathering.add(new Entries(List.of(row), List.of()));
    }

    @Async
    @TransactionalEventListener
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
        if (!entries.isEmpty() || !gone.isEmpty()) {
            gathering.add(new Entries(entries, gone));
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

    @Async
    @TransactionalEventListener
    void on(CheckedIn event) {
        append(new Row(
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
                        event.withoutPositionReason())));
    }

    @Async
    @TransactionalEventListener
    void on(VisitRecorded event) {
        append(new Row(
                event.eventId(),
                event.customer(),
                event.at(),
                TimelineKind.VISIT_RECORDED,
                event.rep(),
                event.visit().value(),
                facts("text", event.text(), "maturity", event.maturity())));
    }

    @Async
    @TransactionalEventListener
    void on(CheckedOut event) {
        append(new Row(
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
                        event.withoutPositionReason())));
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
