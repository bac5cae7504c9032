package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.CustomerKind;
import io.dianlu.platform.geo.Position;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.PersonId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final List<ComparedField> FIELDS = List.of(
            new ComparedField("name", CheckedCustomer::name),
            new ComparedField("shortName", CheckedCustomer::shortName),
            new ComparedField("kind", CheckedCustomer::kind),
            new ComparedField("level", CheckedCustomer::level),
            new ComparedField("regionCode", CheckedCustomer::regionCode),
            new ComparedField("address", CheckedCustomer::address),
            new ComparedField("tags", CheckedCustomer::tags),
            new ComparedField("maturity", CheckedCustomer::maturity),
            new ComparedField("ownerId", CheckedCustomer::owner),
            new ComparedField("contacts", CheckedCustomer::contacts),
            new ComparedField("creditLimit", CheckedCustomer::creditLimit),
            new ComparedField("position", CheckedCustomer::position),
            new ComparedField("customFields", CheckedCustomer::customFields),
            new ComparedField("remark", CheckedCustomer::remark));

    /** @param name as the API calls it */
    private record ComparedField(String name, Value value) {}

    @FunctionalInterface
    private interface Value {
        @Nullable
        Object of(CheckedCustomer customer);
    }

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

    /** The names of the fields in which the other says something else, in the order of the form. */
    List<String> differences(CheckedCustomer other) {
        var mine = comparable();
        var others = other.comparable();
        return FIELDS.stream()
                .filter(field ->
                        !Objects.equals(field.value().of(mine), field.value().of(others)))
                .map(ComparedField::name)
                .toList();
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
