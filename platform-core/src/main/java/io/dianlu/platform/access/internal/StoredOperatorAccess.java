package io.dianlu.platform.access.internal;

import io.dianlu.platform.access.AccessProblem;
import io.dianlu.platform.access.OperatorAccess;
import io.dianlu.platform.access.OperatorGrantView;
import io.dianlu.platform.access.OperatorGrantView.State;
import io.dianlu.platform.access.internal.GrantRows.After;
import io.dianlu.platform.identity.AuditAction;
import io.dianlu.platform.identity.AuditKind;
import io.dianlu.platform.identity.AuditNotes;
import io.dianlu.platform.identity.Audited.By;
import io.dianlu.platform.identity.Audited.Entry;
import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.shared.Cursor;
import io.dianlu.platform.shared.FieldChecks;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Page;
import io.dianlu.platform.shared.PageRequest;
import io.dianlu.platform.shared.Problem;
import io.dianlu.tenant.OperatorGrant;
import io.dianlu.tenant.OperatorGrant.Asked;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class StoredOperatorAccess implements OperatorAccess {

    private static final String LATEST_FIRST = "-grantedAt";
    private static final int LATEST = 100;
    private static final int MAX_NAME = 200;

    private final GrantRows rows;
    private final OpenGrants known;
    private final CurrentUsers currentUsers;
    private final AuditNotes notes;
    private final TransactionTemplate transaction;

    StoredOperatorAccess(
            GrantRows rows,
            OpenGrants known,
            CurrentUsers currentUsers,
            AuditNotes notes,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.known = known;
        this.currentUsers = currentUsers;
        this.notes = notes;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Page<OperatorGrantView> list(PageRequest page) {
        manager();
        var found = rows.list(after(page.cursor()), page.limit() + 1);
        return Page.cut(found, page.limit(), grant -> Cursor.of(LATEST_FIRST, grant.grantedAt(), grant.id()))
                .map(StoredOperatorAccess::view);
    }

    private static @Nullable After after(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        var keys = Cursor.keys(cursor, LATEST_FIRST, 2);
        return new After(Cursor.moment(keys.get(0)), Cursor.id(keys.get(1)));
    }

    @Override
    public OperatorGrantView end(UUID grant) {
        var user = manager();
        ended(grant, By.person(user), null);
        return rows.find(grant)
                .map(StoredOperatorAccess::view)
                .orElseThrow(() -> Problem.of(AccessProblem.OPERATOR_GRANT_NOT_FOUND));
    }

    @Override
    public void giveUp(UUID grant, UUID operator, String operatorName, String address) {
        if (rows.find(grant).filter(found -> found.operator().equals(operator)).isPresent()) {
            ended(grant, By.operator(operator, operatorName), address);
        }
    }

    private void ended(UUID id, By by, @Nullable String address) {
        transaction.executeWithoutResult(_ -> {
            if (rows.end(id, now(), by.name())) {
                var grant = rows.find(id).orElseThrow();
                notes.note(by, address, List.of(entry(AuditAction.ENDED, grant, Map.of())));
            }
        });
        // others hear of it within seconds, and this instance now
        known.forget(id);
    }

    @Override
    public OperatorGrant open(UUID id, Asked asked) {
        var grant = checked(id, asked);
        var opened = Objects.requireNonNull(transaction.execute(_ -> {
            if (rows.insert(grant)) {
                var facts = Map.<String, Object>of(
                        "reason", grant.reason(), "until", grant.until().toString());
                notes.note(
                        By.operator(grant.operator(), grant.operatorName()),
                        asked.address(),
                        List.of(entry(AuditAction.GRANTED, grant, facts)));
                return grant;
            }
            return rows.find(id)
                    .filter(there -> saysTheSame(there, grant))
                    .orElseThrow(() -> Problem.of(GeneralProblem.ID_ALREADY_USED));
        }));
        known.forget(id);
        return opened;
    }

    private static boolean saysTheSame(OperatorGrant one, OperatorGrant other) {
        return one.operator().equals(other.operator())
                && one.reason().equals(other.reason())
                && length(one).equals(length(other));
    }

    private static Duration length(OperatorGrant grant) {
        return Duration.between(grant.grantedAt(), grant.until());
    }

    private static OperatorGrant checked(UUID id, Asked asked) {
        var checks = new FieldChecks();
        var reason = checks.requiredText("reason", asked.reason(), OperatorGrant.LONGEST_REASON);
        if (reason != null && reason.codePointCount(0, reason.length()) < OperatorGrant.SHORTEST_REASON) {
            checks.refuse("reason", "too-short", OperatorGrant.SHORTEST_REASON);
        }
        var length = Duration.ofMinutes(asked.minutes());
        if (length.compareTo(OperatorGrant.SHORTEST) < 0 || length.compareTo(OperatorGrant.LONGEST) > 0) {
            checks.refuse(
                    "minutes", "out-of-range", OperatorGrant.SHORTEST.toMinutes(), OperatorGrant.LONGEST.toMinutes());
        }
        var name = checks.requiredText("operatorName", asked.operatorName(), MAX_NAME);
        checks.required("operator", asked.operator());
        checks.finish();
        var now = now();
        return new OperatorGrant(
                id,
                asked.operator(),
                Objects.requireNonNull(name),
                Objects.requireNonNull(reason),
                now,
                now.plus(length),
                null,
                null);
    }

    @Override
    public List<OperatorGrant> latest() {
        return rows.list(null, LATEST);
    }

    private static Entry entry(AuditAction action, OperatorGrant grant, Map<String, Object> facts) {
        return Entry.of(AuditKind.OPERATOR_ACCESS, action, grant.id(), grant.operatorName(), Map.of(), facts);
    }

    private static OperatorGrantView view(OperatorGrant grant) {
        var state = grant.endedAt() != null ? State.ENDED : grant.isOpen(Instant.now()) ? State.OPEN : State.OVER;
        return new OperatorGrantView(
                grant.id(),
                grant.operatorName(),
                grant.reason(),
                grant.grantedAt(),
                grant.until(),
                state,
                grant.endedAt(),
                grant.endedBy());
    }

    private CurrentUser manager() {
        var user = currentUsers.require();
        user.must(Permission.OPERATOR_ACCESS_MANAGE);
        return user;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
