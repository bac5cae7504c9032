package io.dianlu.platform.customer;

import io.dianlu.platform.geo.PositionView;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.NamedPerson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A customer as its page shows it.
 *
 * @param creditLimit decimal text with two decimals, so that no reader makes a binary fraction of it
 * @param positionVersion 0 while there was never a position
 * @param version for the entity tag
 */
public record CustomerView(
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
        @Nullable DepartmentId departmentId,
        List<ContactView> contacts,
        @Nullable String creditLimit,
        @Nullable PositionView position,
        int positionVersion,
        Map<String, Object> customFields,
        @Nullable String remark,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant lastVisitAt,
        long version) {

    /** The same customer with its owner's name. */
    public CustomerView ownedBy(NamedPerson named) {
        return new CustomerView(
                id,
                name,
                shortName,
                kind,
                level,
                regionCode,
                address,
                tags,
                maturity,
                named,
                departmentId,
                contacts,
                creditLimit,
                position,
                positionVersion,
                customFields,
                remark,
                createdAt,
                updatedAt,
                lastVisitAt,
                version);
    }
}
