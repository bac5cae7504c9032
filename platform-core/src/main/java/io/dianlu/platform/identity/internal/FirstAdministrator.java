package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.AuditAction;
import io.dianlu.platform.identity.AuditNotes;
import io.dianlu.platform.identity.IdentityProblem;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.TenantBeginning;
import io.dianlu.tenant.TenantDirectory;
import io.dianlu.tenant.TenantId;
import io.dianlu.tenant.TenantProfile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A fresh tenant knows nobody: the person its profile names as first administrator is written down when the tenant is set up, at the latest
 * on their first request.
 */
@Component
@Order(2)
class FirstAdministrator implements TenantBeginning {

    private final TenantDirectory directory;
    private final PersonRows people;
    private final PersonViews views;
    private final AuditNotes notes;
    private final TransactionTemplate transaction;

    FirstAdministrator(
            TenantDirectory directory,
            PersonRows people,
            PersonViews views,
            AuditNotes notes,
            PlatformTransactionManager transactions) {
        this.directory = directory;
        this.people = people;
        this.views = views;
        this.notes = notes;
        this.transaction = new TransactionTemplate(transactions);
    }

    Optional<PersonRows.Row> admit(TenantId tenant, PersonId subject) {
        var profile = directory.find(tenant).filter(found -> isFirst(found, subject));
        if (profile.isEmpty()) {
            return Optional.empty();
        }
        transaction.executeWithoutResult(_ -> make(profile.get()));
        return people.find(subject);
    }

    private static boolean isFirst(TenantProfile tenant, PersonId subject) {
        var first = tenant.firstAdministrator();
        return first != null && first.subject().equals(subject.value());
    }

    @Override
    public String name() {
        return "first-administrator";
    }

    @Override
    public boolean make(TenantProfile tenant) {
        var first = tenant.firstAdministrator();
        if (first == null) {
            return false;
        }
        var id = new PersonId(first.subject());
        var content = new CheckedPerson(null, first.name(), null, Set.of(Role.ADMINISTRATOR.name()), List.of(), true);
        boolean fresh = people.insert(id, content);
        if (fresh) {
            notes.note(null, List.of(views.audited(AuditAction.CREATED, id, null, content)));
        }
        return fresh;
    }

    @Override
    public void takeBack(TenantProfile tenant) {
        var first = tenant.firstAdministrator();
        if (first == null) {
            return;
        }
        try {
            people.delete(new PersonId(first.subject()));
        } catch (DataIntegrityViolationException somethingHangsOnThem) {
            throw Problem.of(IdentityProblem.TENANT_IN_USE);
        }
        if (people.any()) {
            throw Problem.of(IdentityProblem.TENANT_IN_USE);
        }
    }
}
