package io.dianlu.platform.customer.internal;

import io.dianlu.platform.tenancy.LateWrites;
import io.dianlu.platform.tenancy.TenantScope;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Contacts of customers: rows that hang on a customer and are written with it. */
@Component
class ContactRows {

    private static final String INSERT =
            "insert into customer_contact (tenant_id, id, customer_id, ordinal, name, phones, title) values (?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final LateWrites lateWrites;

    ContactRows(JdbcTemplate jdbc, LateWrites lateWrites) {
        this.jdbc = jdbc;
        this.lateWrites = lateWrites;
    }

    /** The contacts of one customer, to be written. */
    record Owned(UUID customer, List<CheckedCustomer.Contact> contacts) {}

    void insert(List<Owned> all) {
        var tenant = TenantScope.require().value();
        for (var owned : all) {
            for (int ordinal = 0; ordinal < owned.contacts().size(); ordinal++) {
                var contact = owned.contacts().get(ordinal);
                lateWrites.add(
                        INSERT,
                        tenant,
                        contact.id(),
                        owned.customer(),
                        ordinal,
                        contact.name(),
                        contact.phones().toArray(String[]::new),
                        contact.title());
            }
        }
    }

    void replace(UUID customer, List<CheckedCustomer.Contact> contacts) {
        delete(customer);
        insert(List.of(new Owned(customer, contacts)));
    }

    void delete(UUID customer) {
        jdbc.update(
                "delete from customer_contact where tenant_id = ? and customer_id = ?",
                TenantScope.require().value(),
                customer);
    }
}
