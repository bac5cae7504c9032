package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.CustomerProblem;
import io.dianlu.platform.customer.CustomerView;
import io.dianlu.platform.customer.internal.CustomerReads.StoredDigest;
import io.dianlu.platform.geo.Coordinate;
import io.dianlu.platform.geo.Position;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.shared.FirstContent;
import io.dianlu.platform.shared.Problem;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is stored under an id, to tell a repeated command from a clash. Looks at the whole tenant: an id is taken for everybody. */
@Component
class ExistingCustomers {

    private final CustomerReads reads;
    private final CurrentUsers currentUsers;

    ExistingCustomers(CustomerReads reads, CurrentUsers currentUsers) {
        this.reads = reads;
        this.currentUsers = currentUsers;
    }

    /** @throws Problem customer-not-found when it is out of the caller's scope */
    CustomerView view(UUID id) {
        return reads.view(Conditions.within(currentUsers.require()).and("c.id = ?", id))
                .orElseThrow(() -> Problem.of(CustomerProblem.CUSTOMER_NOT_FOUND));
    }

    /** For each of the ids that is taken, whether a customer was created with what is asked about. */
    Map<UUID, Predicate<CheckedCustomer>> firstContents(Collection<UUID> ids) {
        var stored = reads.firstContents(ids);
        var now = contents(stored.stream()
                .filter(one -> one.digest() == null)
                .map(StoredDigest::customer)
                .toList());
        var known = new HashMap<UUID, Predicate<CheckedCustomer>>();
        for (var one : stored) {
            var content = now.get(one.customer());
            known.put(
                    one.customer(),
                    sent -> FirstContent.is(
                            one.digest(), sent.comparable(), () -> content == null ? null : content.comparable()));
        }
        return known;
    }

    private Map<UUID, CheckedCustomer> contents(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return reads.views(Conditions.wholeTenant().and("c.id = any(?)", (Object) ids.toArray(UUID[]::new))).stream()
                .collect(Collectors.toMap(view -> view.id().value(), ExistingCustomers::content));
    }

    static CheckedCustomer content(CustomerView view) {
        var position = view.position();
        return new CheckedCustomer(
                view.name(),
                view.shortName(),
                view.kind(),
                view.level(),
                view.regionCode(),
                view.address(),
                view.tags(),
                view.maturity(),
                view.owner() == null ? null : view.owner().id(),
                view.departmentId(),
                view.contacts().stream()
                        .map(contact -> new CheckedCustomer.Contact(
                                contact.id(), contact.name(), contact.phones(), contact.title()))
                        .toList(),
                view.creditLimit() == null ? null : new BigDecimal(view.creditLimit()),
                position == null
                        ? null
                        : new Position(
                                new Coordinate(position.lng(), position.lat()),
                                position.datum(),
                                position.wgs84(),
                                position.accuracyMeters()),
                new TreeMap<>(view.customFields()),
                view.remark());
    }
}
