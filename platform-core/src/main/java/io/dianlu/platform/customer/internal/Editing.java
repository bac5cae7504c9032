package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.BatchOutcome;
import io.dianlu.platform.customer.BatchOutcome.Status;
import io.dianlu.platform.customer.BulkChange;
import io.dianlu.platform.customer.CustomerDraft;
import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.customer.CustomerProblem;
import io.dianlu.platform.customer.CustomerView;
import io.dianlu.platform.customer.CustomersChanged.Change;
import io.dianlu.platform.customer.CustomersChanged.What;
import io.dianlu.platform.customer.PositionSource;
import io.dianlu.platform.identity.Audited.Entry;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.People;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.shared.FieldChecks;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes of customers that exist: one replaced under its version, many given the same owner or tags. */
@Component
class Editing {

    private static final int MAX_TAGS = 20;

    private final CurrentUsers currentUsers;
    private final People people;
    private final CustomerChecks checks;
    private final OwnerChoice owners;
    private final CustomerStore store;
    private final ContactRows contacts;
    private final PositionRows positions;
    private final ExistingCustomers existing;
    private final CustomFieldsJson json;
    private final CustomerEvents events;
    private final CustomerNotes notes;

    Editing(
            CurrentUsers currentUsers,
            People people,
            CustomerChecks checks,
            OwnerChoice owners,
            CustomerStore store,
            ContactRows contacts,
            PositionRows positions,
            ExistingCustomers existing,
            CustomFieldsJson json,
            CustomerEvents events,
            CustomerNotes notes) {
        this.currentUsers = currentUsers;
        this.people = people;
        this.checks = checks;
        this.owners = owners;
        this.store = store;
        this.contacts = contacts;
        this.positions = positions;
        this.existing = existing;
        this.json = json;
        this.events = events;
        this.notes = notes;
    }

    @Transactional
    public void replace(CustomerId id, long version, CustomerDraft draft) {
        var user = currentUsers.require();
        var customer = store.lock(id.value(), user, false);
        if (customer.version() != version) {
            var current = existing.view(id.value());
            if (isAskedForBy(draft, customer, current)) {
                return;
            }
            throw Problem.of(GeneralProblem.STALE_VERSION).with(Map.of("current", current, "yours", draft));
        }
        var ownerBefore = customer.owner();
        var content = checks.checked(draft, customer);
        var now = now();
        var before = ExistingCustomers.content(existing.view(id.value()));
        var fields = content.differences(before);
        boolean moved = customer.take(content, json.write(content.customFields(), customer.customFields()), now);
        store.flush();
        contacts.replace(customer.id(), content.contacts());
        var changes = new ArrayList<Change>();
        changes.add(CustomerEvents.change(
                customer.id(), What.CUSTOMER_CHANGED, Map.of("name", content.name(), "fields", fields)));
        if (moved) {
            positions.append(List.of(customer), PositionSource.FORM, user.id(), now);
            changes.add(CustomerEvents.change(
                    customer.id(), What.POSITION_CHANGED, Map.of("version", customer.positionVersion())));
        }
        if (!Objects.equals(ownerBefore, customer.owner())) {
            changes.add(ownerChange(customer, ownerBefore));
        }
        events.tell(changes, user.id(), now);
        notes.edited(user, customer, before, content);
    }

    /** The same edit sent again because its answer was lost on the way, or somebody else made the very same: there is nothing to choose. */
    private boolean isAskedForBy(CustomerDraft draft, Customer customer, CustomerView current) {
        try {
            return checks.checked(draft, customer).saysTheSameAs(ExistingCustomers.content(current));
        } catch (Problem invalid) {
            return false;
        }
    }

    @Transactional
    public BatchOutcome change(BulkChange change) {
        var checks = new FieldChecks();
        if (change.customers().isEmpty() || change.customers().size() > BulkChange.MAX_CUSTOMERS) {
            checks.refuse("ids", "out-of-range", 1, BulkChange.MAX_CUSTOMERS);
        }
        var add = CustomerChecks.tags("addTags", change.addTags(), checks);
        var remove = CustomerChecks.tags("removeTags", change.removeTags(), checks);
        var user = currentUsers.require();
        var belonging = change.owner() == null ? null : owners.named(change.owner(), "ownerId", user, checks);
        checks.finish();
        var changes = new ArrayList<Change>();
        var noted = new ArrayList<Entry>();
        var rows = new LinkedHashMap<CustomerId, BatchOutcome.Row>();
        change.customers()
                .forEach(id -> rows.put(
                        id, new BatchOutcome.Row(id, Status.REFUSED, Problem.of(CustomerProblem.CUSTOMER_NOT_FOUND))));
        var locked = store.lock(rows.keySet().stream().map(CustomerId::value).toList(), user);
        var now = now();
        for (var customer : locked) {
            var id = new CustomerId(customer.id());
            var ownerBefore = customer.owner();
            var tagsBefore = customer.tags();
            var row = one(customer, id, belonging, add, remove, now, changes);
            rows.put(id, row);
            if (row.status() == Status.CHANGED) {
                noted.add(notes.given(customer, ownerBefore, tagsBefore));
            }
        }
        events.tell(changes, user.id(), now);
        notes.note(user, noted);
        return new BatchOutcome(List.copyOf(rows.values()));
    }

    private BatchOutcome.Row one(
            Customer customer,
            CustomerId id,
            OwnerChoice.@Nullable Belonging belonging,
            List<String> add,
            List<String> remove,
            Instant now,
            List<Change> changes) {
        var tags = new LinkedHashSet<>(customer.tags());
        tags.addAll(add);
        remove.forEach(tags::remove);
        if (tags.size() > MAX_TAGS) {
            return new BatchOutcome.Row(id, Status.REFUSED, Problem.invalid("addTags", "too-many", MAX_TAGS));
        }
        var ownerBefore = customer.owner();
        boolean sameOwner = belonging == null || Objects.equals(belonging.owner(), ownerBefore);
        boolean sameTags = List.copyOf(tags).equals(customer.tags());
        if (sameOwner && sameTags) {
            return new BatchOutcome.Row(id, Status.UNCHANGED, null);
        }
        if (!sameTags) {
            customer.tag(List.copyOf(tags), now);
            var facts = Map.<String, Object>of("tags", List.copyOf(tags), "fields", List.of("tags"));
            changes.add(CustomerEvents.change(customer.id(), What.CUSTOMER_CHANGED, facts));
        }
        if (!sameOwner && belonging != null) {
            customer.belongTo(belonging.owner(), belonging.department(), now);
            changes.add(ownerChange(customer, ownerBefore));
        }
        return new BatchOutcome.Row(id, Status.CHANGED, null);
    }

    private Change ownerChange(Customer customer, @Nullable PersonId before) {
        var facts = new LinkedHashMap<String, Object>();
        put(facts, "from", before);
        put(facts, "to", customer.owner());
        return CustomerEvents.change(customer.id(), What.OWNER_CHANGED, facts);
    }

    private void put(Map<String, Object> facts, String key, @Nullable PersonId person) {
        if (person != null) {
            var named = people.named(List.of(person)).get(person);
            facts.put(key, named == null ? person.toString() : named.name());
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
