package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.customer.CustomerProblem;
import io.dianlu.platform.customer.CustomerRow;
import io.dianlu.platform.customer.CustomerView;
import io.dianlu.platform.customer.CustomersChanged.What;
import io.dianlu.platform.customer.RecycleBin;
import io.dianlu.platform.identity.AuditAction;
import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.shared.Cursor;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Page;
import io.dianlu.platform.shared.PageRequest;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.Quotas;
import io.dianlu.platform.tenancy.RefusedWrite;
import io.dianlu.tenant.Limit;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredRecycleBin implements RecycleBin {

    private static final String LATEST_FIRST = "-deletedAt";

    private final CurrentUsers currentUsers;
    private final CustomerStore store;
    private final CustomerReads reads;
    private final ContactRows contacts;
    private final PositionRows positions;
    private final ExistingCustomers existing;
    private final CustomerEvents events;
    private final CustomerNotes notes;
    private final Quotas quotas;

    StoredRecycleBin(
            CurrentUsers currentUsers,
            CustomerStore store,
            CustomerReads reads,
            ContactRows contacts,
            PositionRows positions,
            ExistingCustomers existing,
            CustomerEvents events,
            CustomerNotes notes,
            Quotas quotas) {
        this.currentUsers = currentUsers;
        this.store = store;
        this.reads = reads;
        this.contacts = contacts;
        this.positions = positions;
        this.existing = existing;
        this.events = events;
        this.notes = notes;
        this.quotas = quotas;
    }

    @Override
    @Transactional
    public void recycle(CustomerId id, long version) {
        var user = permitted(Permission.CUSTOMER_RECYCLE);
        var customer = store.lock(id.value(), user, false);
        if (customer.version() != version) {
            throw Problem.of(GeneralProblem.STALE_VERSION).with(Map.of("current", existing.view(id.value())));
        }
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        customer.recycle(user.id(), now);
        store.flush();
        quotas.giveBack(Limit.CUSTOMERS, 1);
        tell(customer, What.RECYCLED, AuditAction.RECYCLED, user, now);
    }

    @Override
    public Page<CustomerRow> list(PageRequest page) {
        var conditions =
                Conditions.within(permitted(Permission.CUSTOMER_RECYCLE)).and("c.deleted_at is not null");
        if (page.cursor() != null) {
            after(page.cursor(), conditions);
        }
        var rows = reads.rows(conditions, " order by c.deleted_at desc, c.id desc limit ?", page.limit() + 1);
        return Page.cut(rows, page.limit(), row -> Cursor.of(LATEST_FIRST, row.deletedAt(), row.id()));
    }

    private static void after(String cursor, Conditions conditions) {
        var keys = Cursor.keys(cursor, LATEST_FIRST, 2);
        conditions.and("(c.deleted_at, c.id) < (?, ?)", Order.at(Cursor.moment(keys.get(0))), Cursor.id(keys.get(1)));
    }

    @Override
    @Transactional
    public CustomerView restore(CustomerId id) {
        var user = permitted(Permission.CUSTOMER_RECYCLE);
        try {
            var customer = store.lock(id.value(), user, true);
            var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            customer.restore(now);
            store.flush();
            quotas.take(Limit.CUSTOMERS, 1);
            tell(customer, What.RESTORED, AuditAction.RESTORED, user, now);
        } catch (Problem notInTheBin) {
            // asked twice: it is out already, and that is what was wanted
            store.lock(id.value(), user, false);
        }
        return existing.view(id.value());
    }

    @Override
    @Transactional
    public void purge(CustomerId id) {
        var user = permitted(Permission.CUSTOMER_PURGE);
        var customer = store.lock(id.value(), user, true);
        contacts.delete(id.value());
        positions.delete(id.value());
        try {
            store.remove(customer);
            store.flush();
        } catch (DataIntegrityViolationException refused) {
            // whatever else went wrong says nothing of the customer, and asking again may help
            throw RefusedWrite.breaksReference(refused) ? Problem.of(CustomerProblem.CUSTOMER_IN_USE) : refused;
        }
        tell(customer, What.PURGED, AuditAction.ERASED, user, Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    private CurrentUser permitted(Permission permission) {
        var user = currentUsers.require();
        user.must(permission);
        return user;
    }

    private void tell(Customer customer, What what, AuditAction action, CurrentUser user, Instant now) {
        events.tell(
                List.of(CustomerEvents.change(customer.id(), what, Map.of("name", customer.name()))), user.id(), now);
        notes.note(user, action, customer);
    }
}
