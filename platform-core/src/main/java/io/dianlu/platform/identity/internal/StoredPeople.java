package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.DataScope;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.Headcount;
import io.dianlu.platform.identity.IdentityProblem;
import io.dianlu.platform.identity.NamedPerson;
import io.dianlu.platform.identity.People;
import io.dianlu.platform.identity.PeopleFilter;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.identity.PersonDraft;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.identity.PersonView;
import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Cursor;
import io.dianlu.platform.shared.FieldChecks;
import io.dianlu.platform.shared.Page;
import io.dianlu.platform.shared.PageRequest;
import io.dianlu.platform.shared.PhoneNumbers;
import io.dianlu.platform.shared.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StoredPeople implements People {

    private static final String BY_NAME = "name";

    private final PersonRows rows;
    private final PersonChanges changes;
    private final Enrolment enrolment;
    private final PersonViews views;
    private final KnownPeople known;
    private final DepartmentRows departments;
    private final RoleRows roles;
    private final CurrentUsers currentUsers;
    private final KnownUsers knownUsers;

    StoredPeople(
            PersonRows rows,
            PersonChanges changes,
            Enrolment enrolment,
            PersonViews views,
            KnownPeople known,
            DepartmentRows departments,
            RoleRows roles,
            CurrentUsers currentUsers,
            KnownUsers knownUsers) {
        this.rows = rows;
        this.changes = changes;
        this.enrolment = enrolment;
        this.views = views;
        this.known = known;
        this.departments = departments;
        this.roles = roles;
        this.currentUsers = currentUsers;
        this.knownUsers = knownUsers;
    }

    @Override
    public Page<PersonView> list(PeopleFilter filter, PageRequest page) {
        var user = user(Permission.PEOPLE_READ);
        var checks = new FieldChecks();
        var part = checks.optionalText("q", PersonChecks.narrow(filter.nameOrPhone()), MAX_PART);
        if (filter.role() != null && !roles.has(filter.role())) {
            checks.refuse("role", "unknown");
        }
        checks.finish();
        var department = filter.department();
        var found = rows.page(
                visibleDepartments(user.scope(), department),
                department == null ? user.id() : null,
                new PeopleFilter(department, part, filter.role(), filter.enabled()),
                page.cursor() == null ? null : after(page.cursor()),
                page.limit() + 1);
        return Page.cut(
                        found,
                        page.limit(),
                        row -> Cursor.of(BY_NAME, row.content().name(), row.id()))
                .map(views::of);
    }

    @Override
    public List<PersonView> working(Role role, Collection<PersonId> named, int limit) {
        var user = user(Permission.PEOPLE_READ);
        var codes = roles.known().like(role);
        var found = rows.working(VisibleDepartments.of(user.scope()), user.id(), codes, named, limit);
        return found.stream().map(views::of).toList();
    }

    private static PersonRows.After after(String cursor) {
        var keys = Cursor.keys(cursor, BY_NAME, 2);
        return new PersonRows.After(Cursor.text(keys.get(0)), Cursor.id(keys.get(1)));
    }

    @Override
    public List<Headcount> headcounts() {
        var user = user(Permission.PEOPLE_READ);
        return departments.headcounts(VisibleDepartments.of(user.scope()));
    }

    private @Nullable Set<DepartmentId> visibleDepartments(DataScope scope, @Nullable DepartmentId wanted) {
        var visible = VisibleDepartments.of(scope);
        if (wanted == null) {
            return visible;
        }
        var below = departments.tree().withDescendants(Set.of(wanted));
        if (visible != null) {
            below.retainAll(visible);
        }
        return below;
    }

    @Override
    public PersonView get(PersonId id) {
        var user = user(Permission.PEOPLE_READ);
        return rows.find(id)
                .filter(row -> covers(user, row))
                .map(views::of)
                .orElseThrow(() -> Problem.of(IdentityProblem.PERSON_NOT_FOUND));
    }

    private static boolean covers(CurrentUser user, PersonRows.Row row) {
        return user.scope().covers(row.id(), null)
                || row.content().departments().stream()
                        .anyMatch(one -> user.scope().covers(null, one));
    }

    @Override
    public Optional<PersonView> find(PersonId id) {
        return known.find(id);
    }

    @Override
    public Map<PersonId, NamedPerson> named(Collection<PersonId> ids) {
        return known.named(ids);
    }

    @Override
    public Optional<PersonView> findByPhone(String phone) {
        var dialled = PhoneNumbers.dialled(phone);
        return dialled.isEmpty() ? Optional.empty() : known.byPhone(dialled);
    }

    @Override
    public Created create(PersonDraft draft) {
        var made = enrolment.enrol(user(Permission.PEOPLE_MANAGE), draft);
        return new Created(after(made.id()), made.fresh(), made.oneTimePassword());
    }

    @Override
    public OneTimePassword givePassword(PersonId id) {
        var given = enrolment.givePassword(user(Permission.PEOPLE_MANAGE), id);
        after(id);
        return given;
    }

    @Override
    public void endSessions(PersonId id) {
        enrolment.endSessions(user(Permission.PEOPLE_MANAGE), id);
    }

    @Override
    public PersonView edit(PersonId id, long version, PersonDraft draft) {
        changes.edit(user(Permission.PEOPLE_MANAGE), id, version, draft);
        return after(id);
    }

    @Override
    public PersonView enable(PersonId id, long version, boolean enabled) {
        changes.enable(user(Permission.PEOPLE_MANAGE), id, version, enabled);
        return after(id);
    }

    /** The change is committed by now: what is read again from here on is the changed person. */
    private PersonView after(PersonId id) {
        knownUsers.forget(id);
        known.forget(id);
        return rows.find(id).map(views::of).orElseThrow();
    }

    private CurrentUser user(Permission permission) {
        var user = currentUsers.require();
        user.must(permission);
        return user;
    }
}
