package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.ContactView;
import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.customer.CustomerView;
import io.dianlu.platform.geo.PositionView;
import io.dianlu.platform.identity.NamedPerson;
import io.dianlu.platform.identity.People;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The view of a customer that was just created: everything is known, so nothing is read back. */
@Component
class FreshCustomer {

    private final People people;

    FreshCustomer(People people) {
        this.people = people;
    }

    CustomerView view(UUID id, CheckedCustomer content, Instant now) {
        var owner = content.owner();
        var credit = content.creditLimit();
        var position = content.position();
        return new CustomerView(
                new CustomerId(id),
                content.name(),
                content.shortName(),
                content.kind(),
                content.level(),
                content.regionCode(),
                content.address(),
                content.tags(),
                content.maturity(),
                owner == null ? null : people.named(List.of(owner)).getOrDefault(owner, new NamedPerson(owner, "")),
                content.department(),
                contacts(content),
                credit == null ? null : credit.toPlainString(),
                position == null ? null : PositionView.of(position),
                position == null ? 0 : 1,
                content.customFields(),
                content.remark(),
                now,
                now,
                null,
                0);
    }

    private static List<ContactView> contacts(CheckedCustomer content) {
        var views = new ArrayList<ContactView>();
        for (var contact : content.contacts()) {
            views.add(
                    new ContactView(contact.id(), contact.name(), contact.phones(), contact.title(), views.isEmpty()));
        }
        return views;
    }
}
