package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.AuditAction;
import io.dianlu.platform.identity.AuditKind;
import io.dianlu.platform.identity.AuditNotes;
import io.dianlu.platform.identity.Audited.Entry;
import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.DepartmentDraft;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.DepartmentView;
import io.dianlu.platform.identity.Departments;
import io.dianlu.platform.identity.IdentityProblem;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.shared.FieldChecks;
import io.dianlu.platform.shared.FirstContent;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.TenantScope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class StoredDepartments implements Departments {

    static final int MAX_NAME = 60;

    private final DepartmentRows rows;
    private final CurrentUsers currentUsers;
    private final AuditNotes notes;
    private final TransactionTemplate transaction;

    StoredDepartments(
            DepartmentRows rows, CurrentUsers currentUsers, AuditNotes notes, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.currentUsers = currentUsers;
        this.notes = notes;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public List<DepartmentView> tree() {
        currentUsers.require().must(Permission.PEOPLE_READ);
        return rows.tree().depthFirst();
    }

    @Override
    public DepartmentView get(DepartmentId id) {
        currentUsers.require().must(Permission.PEOPLE_READ);
        return known(rows.load(TenantScope.require()), id);
    }

    @Override
    public Created create(DepartmentDraft draft) {
        var user = manager();
        var id = draft.id() == null ? new DepartmentId(Ids.next()) : draft.id();
        return committed(() -> {
            var tree = locked();
            var checks = new FieldChecks();
            var wanted = checked(new DepartmentView(id, "", null, false, 0), draft, tree, checks);
            var there = tree.find(id);
            if (there == null) {
                if (tree.size() >= MAX) {
                    checks.refuse("id", "too-many", MAX);
                }
                checks.finish();
                if (rows.insert(wanted)) {
                    note(user, AuditAction.CREATED, tree, null, wanted);
                    return new Created(wanted, true);
                }
                // nobody to wait for in a tenant without departments: the id was taken since the look
                there = known(rows.load(TenantScope.require()), id);
            }
            return new Created(sameAs(wanted, there, checks), false);
        });
    }

    /** The same command finds what it made even where it could make it no more, such as below a department that is gone. */
    private DepartmentView sameAs(DepartmentView wanted, DepartmentView there, FieldChecks checks) {
        var first = rows.firstContent(there.id()).orElse(null);
        if (FirstContent.is(first, DepartmentContent.of(wanted), () -> DepartmentContent.of(there))) {
            return there;
        }
        checks.finish();
        throw Problem.of(GeneralProblem.ID_ALREADY_USED);
    }

    @Override
    public DepartmentView edit(DepartmentId id, long version, DepartmentDraft draft) {
        var user = manager();
        return committed(() -> {
            var tree = locked();
            var now = known(tree, id);
            var checks = new FieldChecks();
            var wanted = checked(
                    new DepartmentView(id, now.name(), now.parentId(), now.closed(), now.version() + 1),
                    draft,
                    tree,
                    checks);
            checks.finish();
            if (DepartmentContent.of(now).equals(DepartmentContent.of(wanted))) {
                return now;
            }
            if (now.version() != version) {
                throw Problem.of(GeneralProblem.STALE_VERSION).with(Map.of("current", now, "yours", draft));
            }
            rows.update(wanted);
            note(user, AuditAction.CHANGED, tree, now, wanted);
            return wanted;
        });
    }

    @Override
    public void remove(DepartmentId id, long version) {
        var user = manager();
        committed(() -> {
            var tree = locked();
            var now = known(tree, id);
            if (now.version() != version) {
                throw Problem.of(GeneralProblem.STALE_VERSION).with(Map.of("current", now));
            }
            try {
                rows.delete(id);
            } catch (DataIntegrityViolationException pointedAt) {
                throw HangingOn.department(pointedAt);
            }
            note(user, AuditAction.REMOVED, tree, now, null);
            return now;
        });
    }

    private CurrentUser manager() {
        var user = currentUsers.require();
        user.must(Permission.PEOPLE_MANAGE);
        return user;
    }

    private void note(
            CurrentUser by,
            AuditAction action,
            DepartmentTree tree,
            @Nullable DepartmentView before,
            @Nullable DepartmentView after) {
        var shown = Objects.requireNonNull(after == null ? before : after);
        notes.note(
                by,
                List.of(Entry.of(
                        AuditKind.DEPARTMENT,
                        action,
                        shown.id(),
                        shown.name(),
                        fields(tree, before),
                        fields(tree, after))));
    }

    private static Map<String, Object> fields(DepartmentTree tree, @Nullable DepartmentView department) {
        if (department == null) {
            return Map.of();
        }
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", department.name());
        var parent = department.parentId() == null ? null : tree.find(department.parentId());
        if (parent != null) {
            fields.put("parent", parent.name());
        }
        if (department.closed()) {
            fields.put("closed", true);
        }
        return fields;
    }

    private DepartmentTree locked() {
        rows.lock();
        return rows.load(TenantScope.require());
    }

    /** Memory forgets the tree when the change is committed, not before, or it would learn the old one again. */
    private <T> T committed(Supplier<T> change) {
        var done = Objects.requireNonNull(transaction.execute(_ -> change.get()));
        rows.forget();
        return done;
    }

    @Override
    public DepartmentView close(DepartmentId id, long version) {
        var user = manager();
        requireNothingToMove(id);
        return switched(user, id, version, true, tree -> {
            // since the look at everything that could hang on it
            if (tree.hasOpenBelow(id)) {
                throw HangingOn.inUse("departments");
            }
            if (rows.hasPeople(id)) {
                throw HangingOn.inUse("people");
            }
        });
    }

    /** What keeps it from being taken away keeps it from being closed, but for what is kept for good: a trial that is taken back. */
    private void requireNothingToMove(DepartmentId id) {
        var tree = rows.load(TenantScope.require());
        if (tree.hasOpenBelow(id)) {
            throw HangingOn.inUse("departments");
        }
        try {
            transaction.executeWithoutResult(trial -> {
                trial.setRollbackOnly();
                rows.detachClosedBelow(id);
                rows.delete(id);
            });
        } catch (DataIntegrityViolationException pointedAt) {
            var problem = HangingOn.department(pointedAt);
            if (problem.type() != IdentityProblem.DEPARTMENT_HAS_VISITS) {
                throw problem;
            }
        }
    }

    @Override
    public DepartmentView reopen(DepartmentId id, long version) {
        return switched(manager(), id, version, false, tree -> {
            var parent = known(tree, id).parentId();
            if (parent != null && !tree.isOpen(parent)) {
                throw Problem.invalid("parentId", "closed");
            }
        });
    }

    private DepartmentView switched(
            CurrentUser user, DepartmentId id, long version, boolean closed, Consumer<DepartmentTree> requires) {
        return committed(() -> {
            var tree = locked();
            var now = known(tree, id);
            if (now.closed() == closed) {
                return now;
            }
            requires.accept(tree);
            var wanted = new DepartmentView(id, now.name(), now.parentId(), closed, now.version() + 1);
            if (now.version() != version) {
                throw Problem.of(GeneralProblem.STALE_VERSION).with(Map.of("current", now, "yours", wanted));
            }
            rows.update(wanted);
            note(user, AuditAction.CHANGED, tree, now, wanted);
            return wanted;
        });
    }

    /** @param now as it is, or empty and new */
    private static DepartmentView checked(
            DepartmentView now, DepartmentDraft draft, DepartmentTree tree, FieldChecks checks) {
        var name = checks.requiredText("name", draft.name(), MAX_NAME);
        var parent = draft.parentId();
        if (parent != null && tree.find(parent) == null) {
            checks.refuse("parentId", "unknown");
        } else if (tree.ringOf(now.id(), parent)) {
            checks.refuse("parentId", "below-itself");
        } else if (parent != null && !parent.equals(now.parentId()) && !tree.isOpen(parent)) {
            checks.refuse("parentId", "closed");
        }
        return new DepartmentView(now.id(), Objects.requireNonNullElse(name, ""), parent, now.closed(), now.version());
    }

    private static DepartmentView known(DepartmentTree tree, DepartmentId id) {
        var department = tree.find(id);
        if (department == null) {
            throw Problem.of(IdentityProblem.DEPARTMENT_NOT_FOUND);
        }
        return department;
    }
}
