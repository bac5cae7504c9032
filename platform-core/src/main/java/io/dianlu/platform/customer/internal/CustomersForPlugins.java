package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.CustomerRow;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.NamedPerson;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.tenancy.TenantEvents;
import io.dianlu.plugin.Customers;
import io.dianlu.plugin.PluginProblem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Customers as plugins may see them: what the person who asks may see, and all of the tenant's where no person asks. */
@Component
class CustomersForPlugins implements Customers {

    private final CurrentUsers users;
    private final CustomerReads reads;

    CustomersForPlugins(CurrentUsers users, CustomerReads reads) {
        this.users = users;
        this.reads = reads;
    }

    @Override
    public Optional<Customer> find(UUID id) {
        return list(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Customer> list(List<UUID> ids) {
        if (ids.size() > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " customers at once, not " + ids.size());
        }
        var conditions =
                conditions().and("c.deleted_at is null").and("c.id = any(?)", (Object) ids.toArray(UUID[]::new));
        return reads.rows(conditions, "").stream()
                .map(CustomersForPlugins::view)
                .toList();
    }

    private Conditions conditions() {
        var user = TenantEvents.isHearing() ? null : users.find().orElse(null);
        if (user == null) {
            return Conditions.wholeTenant();
        }
        if (!user.may(Permission.CUSTOMER_READ)) {
            throw PluginProblem.forbidden("Needs the permission " + Permission.CUSTOMER_READ.code());
        }
        return Conditions.within(user);
    }

    private static Customer view(CustomerRow row) {
        NamedPerson owner = row.owner();
        var position = row.position();
        return new Customer(
                row.id().value(),
                row.name(),
                row.kind().name(),
                row.level(),
                row.regionCode(),
                row.tags(),
                owner == null ? null : owner.id().value(),
                position == null ? null : position.lng(),
                position == null ? null : position.lat());
    }
}
