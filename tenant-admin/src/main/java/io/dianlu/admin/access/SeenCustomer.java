package io.dianlu.admin.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer of a tenant in a list, as an operator with a grant sees it. */
public record SeenCustomer(
        UUID id,
        String name,
        String kind,
        @Nullable String level,
        @Nullable String address,
        @Nullable Owner owner,
        @Nullable Instant lastVisitAt,
        Instant updatedAt) {

    /** A person of the tenant by name. */
    public record Owner(UUID id, String name) {}
}
