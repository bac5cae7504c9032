package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.CustomerProblem;
import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.shared.Problem;
import jakarta.persistence.EntityExistsException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Customers as entities, for changes; each is locked first, so that two edits of one customer follow each other. */
@Component
class CustomerStore {

    private final EntityManager entities;

    CustomerStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(Customer customer) {
        entities.persist(customer);
    }

    /** @throws DataIntegrityViolationException when an id is taken, or something still points at what is to go */
    void flush() {
        try {
            entities.flush();
        } catch (EntityExistsException | ConstraintViolationException refused) {
            throw new DataIntegrityViolationException("PostgreSQL refused the change", refused);
        }
    }

    void remove(Customer customer) {
        entities.remove(customer);
    }

    /** @throws Problem customer-not-found, also outside the user's scope and for one whose place (bin or not) is another */
    Customer lock(UUID id, CurrentUser user, boolean recycled) {
        var customer = entities.find(Customer.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (customer == null || customer.recycled() != recycled || !visible(customer, user)) {
            throw Problem.of(CustomerProblem.CUSTOMER_NOT_FOUND);
        }
        return customer;
    }

    /** Those of the ids that the user may see, locked in the order of their ids, so that two bulk changes never wait for each other in a ring. */
    List<Customer> lock(Collection<UUID> ids, CurrentUser user) {
        return entities.createQuery(
                        "select c from customer c where c.id in :ids and c.deletedAt is null order by c.id",
                        Customer.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(customer -> visible(customer, user))
                .toList();
    }

    private static boolean visible(Customer customer, CurrentUser user) {
        return user.scope().covers(customer.owner(), customer.department());
    }
}
