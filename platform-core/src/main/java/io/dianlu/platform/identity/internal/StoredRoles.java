package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.AuditAction;
import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.IdentityProblem;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.identity.PermissionView;
import io.dianlu.platform.identity.Role;
import io.dianlu.platform.identity.RoleDraft;
import io.dianlu.platform.identity.RoleView;
import io.dianlu.platform.identity.Roles;
import io.dianlu.platform.shared.FieldChecks;
import io.dianlu.platform.shared.FirstContent;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.shared.Problem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class StoredRoles implements Roles {

    private final RoleRows rows;
    private final KnownPermissions permissions;
    private final CurrentUsers currentUsers;
    private final KnownUsers knownUsers;
    private final RoleNotes notes;
    private final TransactionTemplate transaction;

    StoredRoles(
            RoleRows rows,
            KnownPermissions permissions,
            CurrentUsers currentUsers,
            KnownUsers knownUsers,
            RoleNotes notes,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.permissions = permissions;
        this.currentUsers = currentUsers;
        this.knownUsers = knownUsers;
        this.notes = notes;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public List<RoleView> list() {
        var user = user(Permission.PEOPLE_READ);
        var people = rows.people(VisibleDepartments.of(user.scope()), user.id());
        var known = permissions.list();
        return rows.known().all().stream()
                .map(role -> view(role, known, people))
                .toList();
    }

    @Override
    public RoleView get(String code) {
        return view(found(rows.load(), code), user(Permission.PEOPLE_READ));
    }

    @Override
    public List<PermissionView> permissions() {
        user(Permission.PEOPLE_READ);
        return permissions.list();
    }

    @Override
    public Created create(RoleDraft draft) {
        var user = user(Permission.PEOPLE_MANAGE);
        var code = (draft.id() == null ? Ids.next() : draft.id()).toString();
        var known = permissions.list();
        var made = committed(() -> made(user, code, draft, known));
        return new Created(view(made.role(), user), made.fresh());
    }

    private record Made(KeptRole role, boolean fresh) {}

    private Made made(CurrentUser by, String code, RoleDraft draft, List<PermissionView> known) {
        var all = locked();
        var checks = new FieldChecks();
        var wanted = new RoleChecks(all, known, checks).made(code, draft);
        var there = all.find(code);
        if (there == null) {
            if (all.made() >= MAX) {
                checks.refuse("id", "too-many", MAX);
            }
            checks.finish();
            var role =
                    KeptRole.made(code, Objects.requireNonNull(wanted.basis())).with(wanted, known);
            if (rows.insert(role, FirstContent.digest(wanted))) {
                notes.note(by, AuditAction.CREATED, null, role);
                return new Made(role, true);
            }
            // nobody to wait for in a tenant without rows: the id was taken since the look
            there = found(rows.load(), code);
        }
        if (!FirstContent.is(rows.firstContent(code).orElse(null), wanted, () -> null)) {
            checks.finish();
            throw Problem.of(GeneralProblem.ID_ALREADY_USED);
        }
        return new Made(there, false);
    }

    @Override
    public RoleView edit(String code, long version, RoleDraft draft) {
        var user = user(Permission.PEOPLE_MANAGE);
        var known = permissions.list();
        var edited = committed(() -> {
            var all = locked();
            var now = changeable(all, code);
            var checks = new FieldChecks();
            var wanted = new RoleChecks(all, known, checks).edited(now, draft);
            checks.finish();
            var next = now.with(wanted, known);
            if (next.equals(now)) {
                return now;
            }
            if (now.version() != version || !store(now, next.counted())) {
                throw Problem.of(GeneralProblem.STALE_VERSION)
                        .with(Map.of("current", view(found(rows.load(), code), user), "yours", draft));
            }
            notes.note(user, AuditAction.CHANGED, now, next);
            return next.counted();
        });
        return view(edited, user);
    }

    /** @return false when somebody else was the first to touch a role that had no row */
    private boolean store(KeptRole now, KeptRole next) {
        if (!now.isStored()) {
            return rows.insert(next, null);
        }
        rows.update(next);
        return true;
    }

    @Override
    public void remove(String code, long version) {
        var user = user(Permission.PEOPLE_MANAGE);
        committed(() -> {
            var now = changeable(locked(), code);
            if (!now.isMade() && now.isAsItsBasis()) {
                return now;
            }
            if (now.version() != version) {
                throw Problem.of(GeneralProblem.STALE_VERSION).with(Map.of("current", view(now, user)));
            }
            if (now.isMade()) {
                removeUnheld(code);
                notes.note(user, AuditAction.REMOVED, now, null);
            } else {
                // its row stays, or an edit from before would find its version again
                rows.update(now.asItsBasis().counted());
                notes.note(user, AuditAction.CHANGED, now, now.asItsBasis());
            }
            return now;
        });
    }

    private void removeUnheld(String code) {
        rows.lockAlone(code);
        long people = rows.people(code);
        if (people > 0) {
            throw Problem.of(IdentityProblem.ROLE_IN_USE, people).with(Map.of("people", people));
        }
        rows.delete(code);
    }

    private TenantRoles locked() {
        rows.lock();
        return rows.load();
    }

    /** Memory forgets when the change is committed, roles before who has them, or it would learn the old ones again. */
    private <T> T committed(Supplier<T> change) {
        try {
            var done = Objects.requireNonNull(transaction.execute(_ -> change.get()));
            rows.forget();
            knownUsers.forgetAll();
            return done;
        } catch (DataIntegrityViolationException namedAtOnce) {
            throw Problem.invalid("name", "taken");
        }
    }

    private static KeptRole changeable(TenantRoles all, String code) {
        var role = found(all, code);
        if (role.basis() == Role.ADMINISTRATOR) {
            throw Problem.of(IdentityProblem.ROLE_FIXED);
        }
        return role;
    }

    private static KeptRole found(TenantRoles all, String code) {
        var role = all.find(code);
        if (role == null) {
            throw Problem.of(IdentityProblem.ROLE_NOT_FOUND);
        }
        return role;
    }

    private RoleView view(KeptRole role, CurrentUser user) {
        return view(role, permissions.list(), rows.people(VisibleDepartments.of(user.scope()), user.id()));
    }

    private static RoleView view(KeptRole role, List<PermissionView> known, Map<String, Long> people) {
        var held = role.held();
        return new RoleView(
                role.code(),
                role.name(),
                role.basis(),
                held.reach(),
                known.stream().filter(held::may).map(PermissionView::code).toList(),
                !role.isAsItsBasis(),
                people.getOrDefault(role.code(), 0L),
                role.version());
    }

    private CurrentUser user(Permission permission) {
        var user = currentUsers.require();
        user.must(permission);
        return user;
    }
}
