package io.dianlu.platform.visit.internal;

import io.dianlu.platform.customer.ShopFloor;
import io.dianlu.platform.identity.NamedPerson;
import io.dianlu.platform.identity.People;
import io.dianlu.platform.visit.VisitView;
import io.dianlu.platform.visit.spi.VisitChecks;
import io.dianlu.platform.visit.spi.VisitChecks.Checks;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Visits as pages read them: whatever the number of visits, one statement for the shops and one for the checks; names of people from memory. */
@Component
class VisitReads {

    private final ShopFloor shops;
    private final People people;
    private final VisitChecks checks;

    VisitReads(ShopFloor shops, People people, VisitChecks checks) {
        this.shops = shops;
        this.people = people;
        this.checks = checks;
    }

    VisitView view(VisitRow row) {
        return views(List.of(row)).getFirst();
    }

    List<VisitView> views(List<VisitRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var known = shops.known(rows.stream().map(VisitRow::customer).collect(Collectors.toSet()));
        var names = people.named(rows.stream().map(VisitRow::rep).collect(Collectors.toSet()));
        var checked = checks.of(rows.stream()
                .filter(row -> row.checkedInAt() != null)
                .map(VisitRow::id)
                .toList());
        return rows.stream()
                .map(row -> view(
                        row,
                        // a visit points at its customer by a foreign key
                        Objects.requireNonNull(known.get(row.customer())),
                        names.getOrDefault(row.rep(), new NamedPerson(row.rep(), "")),
                        checked.getOrDefault(row.id(), Checks.NONE)))
                .toList();
    }

    static VisitView view(VisitRow row, ShopFloor.Shop shop, NamedPerson rep, Checks checks) {
        var position = shop.position();
        return new VisitView(
                row.id(),
                new VisitView.Shop(shop.id(), shop.name(), shop.address(), position == null ? null : position.wgs84()),
                rep,
                row.day(),
                row.kind(),
                row.state(),
                checks.checkIn(),
                checks.checkOut(),
                row.record() == null ? null : row.record().note(),
                row.version());
    }
}
