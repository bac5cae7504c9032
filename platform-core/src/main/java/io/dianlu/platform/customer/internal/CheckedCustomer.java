package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.CustomerKind;
import io.dianlu.platform.geo.Position;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.PersonId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer's content once every rule has passed, in normal form: two drafts that mean the same are equal. */
record CheckedCustomer(
        String name,
        @Nullable String shortName,
        CustomerKind kind,
        @Nullable String level,
        @Nullable String regionCode,
        @Nullable String address,
        List<String> tags,
        @Nullable String maturity,
        @Nullable PersonId owner,
        @Nullable DepartmentId department,
        List<Contact> contacts,
        @Nullable BigDecimal creditLimit,
        @Nullable Position position,
        Map<String, Object> customFields,
        @Nullable String remark) {

    /** The primary contact comes first. */
    record Contact(
            UUID id,
            String name,
            List<String> phones,
            @Nullable String title) {}

    /** Whether both say the same; ids that the platform made for contacts, and where work is booked, do not count. */
    boolean saysTheSameAs(CheckedCustomer other) {
        return comparable().equals(other.comparable());
    }

    /** The part that counts when two are compared. */
    CheckedCustomer comparable() {
        var nobody = new UUID(0, 0);
        var anonymous = contacts.stream()
                .map(contact -> new Contact(nobody, contact.name(), contact.phones(), contact.title()))
                .toList();
        return new CheckedCustomer(
                name,
                shortName,
                kind,
                level,
                regionCode,
                address,
                tags,
                maturity,
                owner,
                null,
                anonymous,
                creditLimit,
                position,
                customFields,
                remark);
    }
}
