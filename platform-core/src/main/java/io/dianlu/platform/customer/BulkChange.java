package io.dianlu.platform.customer;

import io.dianlu.platform.identity.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same change for many customers: a new owner, tags to add, tags to take away. */
public record BulkChange(
        List<CustomerId> customers, @Nullable PersonId owner, List<String> addTags, List<String> removeTags) {

    public static final int MAX_CUSTOMERS = 500;
}
