package io.dianlu.platform.customer.internal;

import io.dianlu.platform.geo.Position;
import io.dianlu.platform.identity.AuditAction;
import io.dianlu.platform.identity.AuditKind;
import io.dianlu.platform.identity.AuditNotes;
import io.dianlu.platform.identity.Audited.Entry;
import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.People;
import io.dianlu.platform.identity.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the audit is told of customers: who changed or erased one, with both values, and gave it to somebody else. That one was created is in its
 * timeline, with whoever did it.
 */
@Component
class CustomerNotes {

    private static final String OWNER = "owner";

    private final AuditNotes notes;
    private final People people;

    CustomerNotes(AuditNotes notes, People people) {
        this.notes = notes;
        this.people = people;
    }

    void note(CurrentUser by, List<Entry> entries) {
        notes.note(by, entries);
    }

    void note(CurrentUser by, AuditAction action, Customer customer) {
        notes.note(by, List.of(Entry.of(AuditKind.CUSTOMER, action, customer.id(), customer.name())));
    }

    void edited(CurrentUser by, Customer customer, CheckedCustomer before, CheckedCustomer after) {
        var entry = Entry.of(
                AuditKind.CUSTOMER,
                action(before.owner(), after.owner()),
                customer.id(),
                after.name(),
                fields(before.comparable()),
                fields(after.comparable()));
        if (!entry.changesNothing()) {
            notes.note(by, List.of(entry));
        }
    }

    /** Of one among many that were given an owner or tags. */
    Entry given(Customer customer, @Nullable PersonId ownerBefore, List<String> tagsBefore) {
        var before = new LinkedHashMap<String, Object>(Map.of("tags", tagsBefore));
        var after = new LinkedHashMap<String, Object>(Map.of("tags", customer.tags()));
        put(before, OWNER, name(ownerBefore));
        put(after, OWNER, name(customer.owner()));
        var action = action(ownerBefore, customer.owner());
        return Entry.of(AuditKind.CUSTOMER, action, customer.id(), customer.name(), before, after);
    }

    private static AuditAction action(@Nullable PersonId before, @Nullable PersonId after) {
        return Objects.equals(before, after) ? AuditAction.CHANGED : AuditAction.OWNER_CHANGED;
    }

    private Map<String, Object> fields(CheckedCustomer customer) {
        var fields = new LinkedHashMap<String, Object>();
        put(fields, "name", customer.name());
        put(fields, "shortName", customer.shortName());
        put(fields, "kind", customer.kind().name());
        put(fields, "level", customer.level());
        put(fields, "regionCode", customer.regionCode());
        put(fields, "address", customer.address());
        put(fields, "tags", customer.tags());
        put(fields, "maturity", customer.maturity());
        put(fields, OWNER, name(customer.owner()));
        put(
                fields,
                "contacts",
                customer.contacts().stream().map(CustomerNotes::text).toList());
        put(
                fields,
                "creditLimit",
                customer.creditLimit() == null ? null : customer.creditLimit().toPlainString());
        put(fields, "position", customer.position() == null ? null : text(customer.position()));
        put(fields, "remark", customer.remark());
        customer.customFields().forEach((key, value) -> put(fields, "customFields." + key, value));
        return fields;
    }

    private static void put(Map<String, Object> fields, String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value);
        }
    }

    private @Nullable String name(@Nullable PersonId person) {
        if (person == null) {
            return null;
        }
        var named = people.named(List.of(person)).get(person);
        return named == null ? person.toString() : named.name();
    }

    private static String text(CheckedCustomer.Contact contact) {
        var phones = String.join(", ", contact.phones());
        return contact.title() == null
                ? contact.name() + " " + phones
                : contact.name() + " (" + contact.title() + ") " + phones;
    }

    private static String text(Position position) {
        return position.raw().lng() + ", " + position.raw().lat() + " " + position.datum();
    }
}
