package io.dianlu.plugin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Customers 客户 of the tenant of the call, within what its person may see; in jobs and events all of the tenant's. */
public interface Customers {

    Optional<Customer> find(UUID id);

    /** In no particular order; those that do not exist or may not be seen are left out. At most {@value #MOST} ids. */
    List<Customer> list(List<UUID> ids);

    int MOST = 500;

    /**
     * A customer as others may see it.
     *
     * @param kind SHOP, DISTRIBUTOR …
     * @param lng longitude in degrees, WGS-84, if the position is known
     * @param lat latitude in degrees, WGS-84
     */
    record Customer(
            UUID id,
            String name,
            String kind,
            @Nullable String level,
            @Nullable String regionCode,
            List<String> tags,
            @Nullable UUID ownerId,
            @Nullable Double lng,
            @Nullable Double lat) {

        public Customer {
            tags = List.copyOf(tags);
        }
    }
}
