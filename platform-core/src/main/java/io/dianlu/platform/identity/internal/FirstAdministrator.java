package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.identity.Role;
import io.dianlu.tenant.TenantDirectory;
import io.dianlu.tenant.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A fresh tenant knows nobody: the person its profile names as first administrator is written down on their first request. */
@Component
class FirstAdministrator {

    private final TenantDirectory directory;
    private final PersonRows people;
    private final TransactionTemplate transaction;

    FirstAdministrator(TenantDirectory directory, PersonRows people, PlatformTransactionManager transactions) {
        this.directory = directory;
        this.people = people;
        this.transaction = new TransactionTemplate(transactions);
    }

    Optional<PersonRows.Row> admit(TenantId tenant, PersonId subject) {
        var first = directory
                .find(tenant)
                .map(profile -> profile.firstAdministrator())
                .orElse(null);
        if (first == null || !first.subject().equals(subject.value())) {
            return Optional.empty();
        }
        transaction.executeWithoutResult(_ -> people.insert(
                subject, new CheckedPerson(first.name(), null, Set.of(Role.ADMINISTRATOR), List.of(), true)));
        return people.find(subject);
    }
}
