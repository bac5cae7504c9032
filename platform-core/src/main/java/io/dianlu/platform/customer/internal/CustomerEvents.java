package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.customer.CustomersChanged;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.tenancy.TenantScope;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what happened to customers, in the transaction that did it. */
@Component
class CustomerEvents {

    private final ApplicationEventPublisher publisher;

    CustomerEvents(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    static CustomersChanged.Change change(UUID customer, CustomersChanged.What what, Map<String, Object> facts) {
        return new CustomersChanged.Change(Ids.next(), new CustomerId(customer), what, facts);
    }

    void tell(List<CustomersChanged.Change> changes, @Nullable PersonId by, Instant now) {
        if (!changes.isEmpty()) {
            publisher.publishEvent(new CustomersChanged(Ids.next(), TenantScope.require(), now, by, changes));
        }
    }
}
