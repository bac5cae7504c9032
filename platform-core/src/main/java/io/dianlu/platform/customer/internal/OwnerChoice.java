package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.CustomerDraft;
import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.DepartmentView;
import io.dianlu.platform.identity.People;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.identity.PersonView;
import io.dianlu.platform.shared.FieldChecks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whose a customer is. Somebody without the right to assign owns what they create and leaves other owners as they are; somebody with it may
 * name any enabled person within their own scope, or nobody. What an API client creates is nobody's until somebody is named.
 */
@Component
class OwnerChoice {

    private final CurrentUsers currentUsers;
    private final People people;

    OwnerChoice(CurrentUsers currentUsers, People people) {
        this.currentUsers = currentUsers;
        this.people = people;
    }

    record Belonging(@Nullable PersonId owner, @Nullable DepartmentId department) {}

    Belonging choose(CustomerDraft draft, @Nullable Customer before, FieldChecks checks) {
        var user = currentUsers.require();
        if (draft.ownerPhone() != null && !draft.ownerPhone().isBlank()) {
            return byPhone(draft.ownerPhone(), user, checks);
        }
        if (draft.ownerId() == null) {
            return unnamed(user, before);
        }
        var wanted = new PersonId(draft.ownerId());
        if (before != null && wanted.equals(before.owner())) {
            return new Belonging(before.owner(), before.department());
        }
        return named(wanted, "ownerId", user, checks);
    }

    private Belonging byPhone(String phone, CurrentUser user, FieldChecks checks) {
        var found = people.findByPhone(phone).map(person -> person.id());
        var self = found.filter(user.id()::equals).isPresent();
        if (!self && !user.may(Permission.CUSTOMER_BULK)) {
            // the same whether anybody has it: whose phone is whose is not theirs to find out
            checks.refuse("ownerPhone", "not-yours-to-assign");
            return new Belonging(null, null);
        }
        if (found.isEmpty()) {
            checks.refuse("ownerPhone", "unknown");
            return new Belonging(null, null);
        }
        return named(found.get(), "ownerPhone", user, checks);
    }

    private static Belonging unnamed(CurrentUser user, @Nullable Customer before) {
        if (user.may(Permission.CUSTOMER_BULK)) {
            return new Belonging(null, before == null ? user.department() : before.department());
        }
        if (before == null && user.machine()) {
            return new Belonging(null, user.department());
        }
        return before == null
                ? new Belonging(user.id(), user.department())
                : new Belonging(before.owner(), before.department());
    }

    /** The person and where their work is booked; refuses on {@code field} who may not be named. */
    Belonging named(PersonId wanted, String field, CurrentUser user, FieldChecks checks) {
        if (wanted.equals(user.id()) && !user.machine()) {
            return new Belonging(user.id(), user.department());
        }
        if (!user.may(Permission.CUSTOMER_BULK)) {
            checks.refuse(field, "not-yours-to-assign");
            return new Belonging(null, null);
        }
        var person = people.find(wanted).filter(PersonView::enabled);
        // of several departments the first that the user's scope holds: elsewhere the customer would be lost from sight
        var department = person.stream()
                .flatMap(view -> view.departments().stream())
                .map(DepartmentView::id)
                .filter(each -> user.scope().covers(wanted, each))
                .findFirst()
                .orElse(null);
        if (person.isEmpty() || !user.scope().covers(wanted, department)) {
            checks.refuse(field, "unknown");
            return new Belonging(null, null);
        }
        return new Belonging(wanted, department);
    }
}
