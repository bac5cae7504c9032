package io.dianlu.platform.customer;

import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.plugin.ToldToPlugins;
import io.dianlu.plugin.event.CustomerChanged;
import io.dianlu.plugin.event.PlatformEvent;
import io.dianlu.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Customers changed, one or the many of a batch, in one transaction.
 *
 * @param by who did it; null for the platform itself
 */
public record CustomersChanged(
        UUID eventId,
        TenantId tenantId,
        Instant occurredAt,
        @Nullable PersonId by,
        List<Change> changes) implements ToldToPlugins {

    @Override
    public List<PlatformEvent> forPlugins() {
        return changes.stream()
                .filter(change -> change.what() != What.TOUCHED)
                .<PlatformEvent>map(change -> new CustomerChanged(
                        change.id(),
                        occurredAt,
                        change.customer().value(),
                        change.what().name()))
                .toList();
    }

    /**
     * What happened to one customer.
     *
     * @param id of this change, the same on every delivery
     * @param facts small values for people to read, such as the name, the owners before and after, or the {@code fields} that an edit changed by
     *     their names in the API
     */
    public record Change(UUID id, CustomerId customer, What what, Map<String, Object> facts) {}

    public enum What {
        CUSTOMER_CREATED,
        CUSTOMER_CHANGED,
        OWNER_CHANGED,
        POSITION_CHANGED,
        RECYCLED,
        RESTORED,
        PURGED,
        /** Only what search and maps show of it, such as the last visit. */
        TOUCHED
    }
}
