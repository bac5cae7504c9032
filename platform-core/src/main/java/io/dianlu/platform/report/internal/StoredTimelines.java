package io.dianlu.platform.report.internal;

import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.customer.CustomerProblem;
import io.dianlu.platform.customer.Customers;
import io.dianlu.platform.identity.NamedPerson;
import io.dianlu.platform.identity.People;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.report.TimelineEntry;
import io.dianlu.platform.report.Timelines;
import io.dianlu.platform.report.internal.TimelineRows.After;
import io.dianlu.platform.report.internal.TimelineRows.Row;
import io.dianlu.platform.shared.Cursor;
import io.dianlu.platform.shared.Page;
import io.dianlu.platform.shared.PageRequest;
import io.dianlu.platform.shared.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StoredTimelines implements Timelines {

    private static final String LATEST_FIRST = "-at";

    private final Customers customers;
    private final People people;
    private final TimelineRows rows;

    StoredTimelines(Customers customers, People people, TimelineRows rows) {
        this.customers = customers;
        this.people = people;
        this.rows = rows;
    }

    @Override
    public Page<TimelineEntry> of(CustomerId customer, PageRequest page) {
        if (!customers.rows(List.of(customer)).containsKey(customer)) {
            throw Problem.of(CustomerProblem.CUSTOMER_NOT_FOUND);
        }
        var found = rows.page(customer, after(page.cursor()), page.limit() + 1);
        var cut = Page.cut(found, page.limit(), row -> Cursor.of(LATEST_FIRST, row.at(), row.id()));
        var names = names(cut.items());
        return cut.map(row -> entry(row, names));
    }

    private static TimelineEntry entry(Row row, Map<PersonId, NamedPerson> names) {
        var by = row.by();
        return new TimelineEntry(
                row.id(),
                row.at(),
                row.kind(),
                by == null ? null : names.get(by),
                row.subject(),
                new HashMap<>(row.facts()));
    }

    private Map<PersonId, NamedPerson> names(List<Row> found) {
        var ids = new HashSet<PersonId>();
        for (var row : found) {
            var by = row.by();
            if (by != null) {
                ids.add(by);
            }
        }
        return people.named(ids);
    }

    private static @Nullable After after(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        var keys = Cursor.keys(cursor, LATEST_FIRST, 2);
        return new After(Cursor.moment(keys.get(0)), Cursor.id(keys.get(1)));
    }
}
