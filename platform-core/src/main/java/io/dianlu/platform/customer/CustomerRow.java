package io.dianlu.platform.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dianlu.platform.geo.Coordinate;
import io.dianlu.platform.identity.NamedPerson;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer as a list shows it.
 *
 * @param position WGS-84
 * @param deletedAt only in the recycle bin
 */
public record CustomerRow(
        CustomerId id,
        String name,
        @Nullable String shortName,
        CustomerKind kind,
        @Nullable String level,
        @Nullable String regionCode,
        @Nullable String address,
        List<String> tags,
        @Nullable String maturity,
        @Nullable NamedPerson owner,
        @Nullable PrimaryContact primaryContact,
        @Nullable Coordinate position,
        @Nullable Instant lastVisitAt,
        Instant createdAt,
        Instant updatedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant deletedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable NamedPerson deletedBy) {

    /** Whom to call. */
    public record PrimaryContact(String name, @Nullable String phone) {}
}
