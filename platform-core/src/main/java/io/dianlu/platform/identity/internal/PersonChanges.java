package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.AuditAction;
import io.dianlu.platform.identity.AuditKind;
import io.dianlu.platform.identity.AuditNotes;
import io.dianlu.platform.identity.Audited.Entry;
import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.IdentityProblem;
import io.dianlu.platform.identity.PersonDraft;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.shared.FirstContent;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.Quotas;
import io.dianlu.platform.tenancy.RefusedWrite;
import io.dianlu.tenant.Limit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes people down, so that the same command sent again finds what it did. Each method is a transaction that is over when it returns. */
@Component
class PersonChanges {

    private final PersonRows rows;
    private final PersonChecks checks;
    private final PersonViews views;
    private final Quotas quotas;
    private final AuditNotes notes;
    private final TransactionTemplate transaction;

    PersonChanges(
            PersonRows rows,
            PersonChecks checks,
            PersonViews views,
            Quotas quotas,
            AuditNotes notes,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.checks = checks;
        this.views = views;
        this.quotas = quotas;
        this.notes = notes;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return whether it is new */
    boolean create(CurrentUser by, PersonDraft draft, PersonId id) {
        return written(() -> {
            var content = checks.checked(draft, null);
            if (rows.insert(id, content)) {
                return created(by, id, content);
            }
            if (!isBegunWith(id, content)) {
                throw Problem.of(GeneralProblem.ID_ALREADY_USED);
            }
            return false;
        });
    }

    /**
     * Refuses what the creation of this draft would refuse, before a login is made for it.
     *
     * @return as it would be stored
     */
    CheckedPerson foreseen(PersonDraft draft) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var content = checks.checked(draft, null);
            var there = rows.byUsername(Objects.requireNonNull(content.username()));
            if (there.isEmpty() && content.enabled()) {
                quotas.requireRoom(Limit.PEOPLE);
            } else if (there.isPresent() && !isBegunWith(there.get().id(), content)) {
                throw LoginChecks.usernameTaken();
            }
            return content;
        }));
    }

    private boolean isBegunWith(PersonId id, CheckedPerson content) {
        return FirstContent.is(
                rows.firstContent(id).orElse(null),
                content.comparable(),
                () -> contentOf(id).comparable());
    }

    void note(CurrentUser by, AuditAction action, PersonRows.Row person) {
        transaction.executeWithoutResult(_ -> notes.note(
                by,
                List.of(Entry.of(
                        AuditKind.PERSON, action, person.id(), person.content().name()))));
    }

    void learnUsername(PersonId id, String username) {
        transaction.executeWithoutResult(_ -> rows.learnUsername(id, username));
    }

    private boolean created(CurrentUser by, PersonId id, CheckedPerson content) {
        notes.note(by, List.of(views.audited(AuditAction.CREATED, id, null, content)));
        return counted(false, content.enabled());
    }

    private CheckedPerson contentOf(PersonId id) {
        return rows.find(id).orElseThrow().content();
    }

    void edit(CurrentUser by, PersonId id, long version, PersonDraft draft) {
        change(by, id, version, draft, before -> checks.checked(draft, before));
    }

    void enable(CurrentUser by, PersonId id, long version, boolean enabled) {
        change(by, id, version, Map.of("enabled", enabled), before -> before.enabled(enabled));
    }

    private void change(CurrentUser by, PersonId id, long version, Object yours, UnaryOperator<CheckedPerson> wanted) {
        written(() -> {
            var administrators = rows.lock(id);
            var known = rows.find(id).orElseThrow(() -> Problem.of(IdentityProblem.PERSON_NOT_FOUND));
            var content = wanted.apply(known.content());
            if (content.equals(known.content())) {
                return false;
            }
            if (known.version() != version) {
                throw Problem.of(GeneralProblem.STALE_VERSION).with(Map.of("current", views.of(known), "yours", yours));
            }
            if (!content.administers() && administrators.equals(Set.of(id))) {
                // a tenant without an administrator could never be repaired from inside
                throw Problem.of(IdentityProblem.LAST_ADMINISTRATOR);
            }
            rows.update(id, content);
            notes.note(by, List.of(views.audited(action(known.content(), content), id, known.content(), content)));
            return counted(known.content().enabled(), content.enabled());
        });
    }

    private static AuditAction action(CheckedPerson before, CheckedPerson now) {
        if (before.enabled() == now.enabled()) {
            return AuditAction.CHANGED;
        }
        return now.enabled() ? AuditAction.ENABLED : AuditAction.DISABLED;
    }

    /** Only who is enabled takes a place of the plan. */
    private boolean counted(boolean before, boolean now) {
        if (now && !before) {
            quotas.take(Limit.PEOPLE, 1);
        } else if (before && !now) {
            quotas.giveBack(Limit.PEOPLE, 1);
        }
        return true;
    }

    private boolean written(BooleanSupplier change) {
        try {
            return Boolean.TRUE.equals(transaction.execute(_ -> change.getAsBoolean()));
        } catch (DataIntegrityViolationException departmentGone) {
            throw RefusedWrite.problem(departmentGone);
        }
    }
}
