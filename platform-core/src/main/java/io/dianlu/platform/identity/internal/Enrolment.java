package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.AuditAction;
import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.IdentityProblem;
import io.dianlu.platform.identity.People.OneTimePassword;
import io.dianlu.platform.identity.PersonDraft;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import io.dianlu.tenant.TenantLogin;
import io.dianlu.tenant.TenantLogin.Wanted;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** People together with their logins, which are the control plane's. No transaction is open while it is asked. */
@Component
class Enrolment {

    private static final Logger LOG = LoggerFactory.getLogger(Enrolment.class);

    private final PersonRows rows;
    private final PersonChanges changes;
    private final RemoteLogins logins;

    Enrolment(PersonRows rows, PersonChanges changes, RemoteLogins logins) {
        this.rows = rows;
        this.changes = changes;
        this.logins = logins;
    }

    /** Without the password in its text. */
    record Enrolled(PersonId id, boolean fresh, @Nullable String oneTimePassword) {
        @Override
        public String toString() {
            return "Enrolled[" + id + "]";
        }
    }

    Enrolled enrol(CurrentUser by, PersonDraft draft) {
        var known = draft.id();
        if (known != null) {
            return new Enrolled(known, changes.create(by, draft, known), null);
        }
        var content = changes.foreseen(draft);
        var username = Objects.requireNonNull(content.username());
        var login = logins.require(new Wanted(username, content.name(), LoginChecks.email(draft)));
        var id = new PersonId(login.subject());
        try {
            return new Enrolled(id, changes.create(by, draft, id), login.oneTimePassword());
        } catch (RuntimeException refused) {
            takeBack(id, login);
            throw isUsed(refused) ? LoginChecks.usernameTaken() : refused;
        }
    }

    private static boolean isUsed(RuntimeException refused) {
        return refused instanceof Problem problem && problem.type() == GeneralProblem.ID_ALREADY_USED;
    }

    /** A login that is left because this fails too lets nobody in; the same draft finds it. */
    private void takeBack(PersonId id, TenantLogin login) {
        // the same draft, sent at once by another page, may have got through
        if (login.fresh() && rows.find(id).isEmpty()) {
            try {
                logins.takeBack(id);
            } catch (Problem away) {
                LOG.warn("The login {} was not taken back: {}", id, away.getMessage());
            }
        }
    }

    OneTimePassword givePassword(CurrentUser by, PersonId id) {
        var person = known(id);
        // noted before it is done: a password that nobody knows of must not be
        changes.note(by, AuditAction.PASSWORD_GIVEN, person);
        var login = logins.givePassword(id);
        if (person.content().username() == null) {
            changes.learnUsername(id, login.username());
        }
        return new OneTimePassword(login.username(), Objects.requireNonNull(login.oneTimePassword()));
    }

    void endSessions(CurrentUser by, PersonId id) {
        changes.note(by, AuditAction.SIGNED_OUT, known(id));
        logins.endSessions(id);
    }

    private PersonRows.Row known(PersonId id) {
        return rows.find(id).orElseThrow(() -> Problem.of(IdentityProblem.PERSON_NOT_FOUND));
    }
}
