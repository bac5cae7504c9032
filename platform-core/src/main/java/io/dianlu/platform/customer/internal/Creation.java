package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.BatchOutcome;
import io.dianlu.platform.customer.BatchOutcome.Status;
import io.dianlu.platform.customer.CustomerDraft;
import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.customer.CustomerView;
import io.dianlu.platform.customer.Customers.Created;
import io.dianlu.platform.customer.CustomersChanged.What;
import io.dianlu.platform.customer.PositionSource;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.Quotas;
import io.dianlu.platform.tenancy.RefusedWrite;
import io.dianlu.tenant.Limit;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings customers into being, one or many, so that the same draft sent again finds what it created. */
@Component
class Creation {

    private final CustomerChecks checks;
    private final CustomerStore store;
    private final ContactRows contacts;
    private final PositionRows positions;
    private final CustomerEvents events;
    private final ExistingCustomers existing;
    private final FreshCustomer fresh;
    private final CustomFieldsJson json;
    private final CurrentUsers currentUsers;
    private final Quotas quotas;
    private final TransactionTemplate transaction;

    Creation(
            CustomerChecks checks,
            CustomerStore store,
            ContactRows contacts,
            PositionRows positions,
            CustomerEvents events,
            ExistingCustomers existing,
            FreshCustomer fresh,
            CustomFieldsJson json,
            CurrentUsers currentUsers,
            Quotas quotas,
            PlatformTransactionManager transactions) {
        this.checks = checks;
        this.store = store;
        this.contacts = contacts;
        this.positions = positions;
        this.events = events;
        this.existing = existing;
        this.fresh = fresh;
        this.json = json;
        this.currentUsers = currentUsers;
        this.quotas = quotas;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A draft that passed its checks, and the id it will have. */
    private record Ready(UUID id, CheckedCustomer content) {}

    Created one(CustomerDraft draft) {
        var ready = new Ready(draft.id() == null ? Ids.next() : draft.id(), checks.checked(draft, null));
        try {
            var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            insert(List.of(ready), PositionSource.FORM, now);
            return new Created(fresh.view(ready.id(), ready.content(), now), true);
        } catch (DataIntegrityViolationException refused) {
            if (RefusedWrite.breaksReference(refused)) {
                throw RefusedWrite.problem(refused);
            }
            return new Created(sameAs(ready), false);
        }
    }

    private CustomerView sameAs(Ready ready) {
        var first = existing.firstContents(List.of(ready.id())).get(ready.id());
        if (first == null || !first.test(ready.content())) {
            throw Problem.of(GeneralProblem.ID_ALREADY_USED);
        }
        return existing.view(ready.id());
    }

    BatchOutcome many(List<CustomerDraft> drafts) {
        var outcome = new BatchOutcome.Row[drafts.size()];
        var ready = new HashMap<Integer, Ready>();
        for (int index = 0; index < drafts.size(); index++) {
            var draft = drafts.get(index);
            try {
                ready.put(index, new Ready(draft.id() == null ? Ids.next() : draft.id(), checks.checked(draft, null)));
            } catch (Problem refused) {
                outcome[index] = new BatchOutcome.Row(id(draft), Status.REFUSED, refused);
            }
        }
        try {
            store(ready, outcome);
        } catch (DataIntegrityViolationException meanwhileTaken) {
            // somebody stored one of the ids between the look and the insert: now it is found, or each row speaks for
            // itself
            storeEachAlone(ready, outcome);
        } catch (Problem notAll) {
            // there is no place for all of them: each row takes one as long as there is
            storeEachAlone(ready, outcome);
        }
        return new BatchOutcome(List.of(outcome));
    }

    private void store(Map<Integer, Ready> ready, BatchOutcome.Row[] outcome) {
        var taken =
                existing.firstContents(ready.values().stream().map(Ready::id).toList());
        var added = new ArrayList<Ready>();
        ready.forEach((index, row) -> {
            var first = taken.get(row.id());
            if (first == null) {
                added.add(row);
                taken.put(row.id(), row.content()::saysTheSameAs);
                outcome[index] = new BatchOutcome.Row(new CustomerId(row.id()), Status.CREATED, null);
            } else {
                outcome[index] = repeated(row, first.test(row.content()));
            }
        });
        insert(added, PositionSource.IMPORT, Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    private static BatchOutcome.Row repeated(Ready row, boolean same) {
        return same
                ? new BatchOutcome.Row(new CustomerId(row.id()), Status.UNCHANGED, null)
                : new BatchOutcome.Row(
                        new CustomerId(row.id()), Status.REFUSED, Problem.of(GeneralProblem.ID_ALREADY_USED));
    }

    private void storeEachAlone(Map<Integer, Ready> ready, BatchOutcome.Row[] outcome) {
        ready.forEach((index, row) -> {
            try {
                store(Map.of(index, row), outcome);
            } catch (DataIntegrityViolationException refused) {
                outcome[index] =
                        new BatchOutcome.Row(new CustomerId(row.id()), Status.REFUSED, RefusedWrite.problem(refused));
            } catch (Problem refused) {
                outcome[index] = new BatchOutcome.Row(new CustomerId(row.id()), Status.REFUSED, refused);
            }
        });
    }

    private void insert(List<Ready> rows, PositionSource source, Instant now) {
        if (rows.isEmpty()) {
            return;
        }
        var by = currentUsers.find().map(user -> user.id()).orElse(null);
        transaction.executeWithoutResult(_ -> insert(rows, source, by, now));
    }

    private void insert(List<Ready> rows, PositionSource source, @Nullable PersonId by, Instant now) {
        var customers = rows.stream()
                .map(row -> new Customer(
                        row.id(), row.content(), json.write(row.content().customFields()), by, now))
                .toList();
        customers.forEach(store::add);
        store.flush();
        quotas.take(Limit.CUSTOMERS, customers.size());
        contacts.insert(rows.stream()
                .map(row -> new ContactRows.Owned(row.id(), row.content().contacts()))
                .toList());
        positions.append(customers, source, by, now);
        events.tell(
                rows.stream()
                        .map(row -> CustomerEvents.change(
                                row.id(),
                                What.CUSTOMER_CREATED,
                                Map.of("name", row.content().name())))
                        .toList(),
                by,
                now);
    }

    private static @Nullable CustomerId id(CustomerDraft draft) {
        return draft.id() == null ? null : new CustomerId(Objects.requireNonNull(draft.id()));
    }
}
