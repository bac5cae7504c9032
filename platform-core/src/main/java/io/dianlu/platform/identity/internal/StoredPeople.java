package io.dianlu.platform.identity.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.DataScope;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.IdentityProblem;
import io.dianlu.platform.identity.NamedPerson;
import io.dianlu.platform.identity.People;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.identity.PersonView;
import io.dianlu.platform.identity.PutPerson;
import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Cursor;
import io.dianlu.platform.shared.Page;
import io.dianlu.platform.shared.PageRequest;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.tenant.TenantId;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredPeople implements People {

    private static final String BY_NAME = "name";

    private record Key(TenantId tenant, PersonId id) {}

    private final PersonRows rows;
    private final DepartmentRows departments;
    private final CurrentUsers currentUsers;
    private final KnownUsers knownUsers;
    private final PersonChecks checks;
    private final Cache<Key, NamedPerson> names = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();
    private final Cache<Key, PersonView> views = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofSeconds(15))
            .build();

    StoredPeople(
            PersonRows rows,
            DepartmentRows departments,
            CurrentUsers currentUsers,
            KnownUsers knownUsers,
            PersonChecks checks) {
        this.rows = rows;
        this.departments = departments;
        this.currentUsers = currentUsers;
        this.knownUsers = knownUsers;
        this.checks = checks;
    }

    @Override
    public Page<PersonView> list(@Nullable DepartmentId department, @Nullable String nameOrPhone, PageRequest page) {
        var user = currentUsers.require();
        user.must(Permission.PEOPLE_READ);
        var after = page.cursor() == null ? null : Cursor.keys(page.cursor(), BY_NAME, 2);
        var visible = visibleDepartments(user.scope(), department);
        var found = rows.page(
                visible,
                department == null ? user.id().value() : null,
                nameOrPhone == null || nameOrPhone.isBlank() ? null : nameOrPhone.strip(),
                after == null ? null : after.get(0),
                after == null ? null : UUID.fromString(Objects.requireNonNull(after.get(1))),
                page.limit() + 1);
        return Page.cut(found, page.limit(), row -> Cursor.of(BY_NAME, row.name(), row.id()))
                .map(this::view);
    }

    private @Nullable Set<DepartmentId> visibleDepartments(DataScope scope, @Nullable DepartmentId wanted) {
        var below = wanted == null ? null : departments.tree().withDescendants(Set.of(wanted));
        return switch (scope) {
            case DataScope.Tenant _ -> below;
            case DataScope.Own _ -> Set.of();
            case DataScope.Departments own -> {
                var both = new HashSet<>(own.departments());
                if (below != null) {
                    both.retainAll(below);
                }
                yield both;
            }
        };
    }

    @Override
    public Optional<PersonView> find(PersonId id) {
        var key = new Key(TenantScope.require(), id);
        var known = views.getIfPresent(key);
        if (known != null) {
            return Optional.of(known);
        }
        var found = rows.find(id).map(this::view);
        found.ifPresent(view -> views.put(key, view));
        return found;
    }

    @Override
    public Map<PersonId, NamedPerson> named(Collection<PersonId> ids) {
        var tenant = TenantScope.require();
        var found = new HashMap<PersonId, NamedPerson>();
        var missing = new HashSet<PersonId>();
        for (var id : ids) {
            var known = names.getIfPresent(new Key(tenant, id));
            if (known == null) {
                missing.add(id);
            } else {
                found.put(id, known);
            }
        }
        if (!missing.isEmpty()) {
            for (var row : rows.named(missing)) {
                var named = new NamedPerson(row.id(), row.name());
                names.put(new Key(tenant, row.id()), named);
                found.put(row.id(), named);
            }
        }
        return found;
    }

    @Override
    public Optional<PersonView> findByPhone(String phone) {
        var found = rows.byPhone(phone.strip());
        return found.size() == 1 ? Optional.of(view(found.getFirst())) : Optional.empty();
    }

    @Override
    @Transactional
    public PersonView put(PutPerson command) {
        currentUsers.require().must(Permission.PEOPLE_MANAGE);
        var person = checks.checked(command);
        if (!person.enabled() || !person.roles().contains(Role.ADMINISTRATOR)) {
            keepAnAdministrator(person.id());
        }
        rows.upsert(person);
        forget(person.id());
        return rows.find(person.id()).map(this::view).orElseThrow();
    }

    @Override
    @Transactional
    public PersonView enable(PersonId id, boolean enabled) {
        currentUsers.require().must(Permission.PEOPLE_MANAGE);
        if (rows.find(id).isEmpty()) {
            throw Problem.of(IdentityProblem.PERSON_NOT_FOUND);
        }
        if (!enabled) {
            keepAnAdministrator(id);
        }
        rows.enable(id, enabled);
        forget(id);
        return rows.find(id).map(this::view).orElseThrow();
    }

    /** A tenant without an administrator could never be repaired from inside. */
    private void keepAnAdministrator(PersonId leaving) {
        var now = rows.find(leaving);
        if (now.isPresent()
                && now.get().roles().contains(Role.ADMINISTRATOR)
                && rows.enabledAdministrators(leaving) == 0) {
            throw Problem.of(IdentityProblem.LAST_ADMINISTRATOR);
        }
    }

    private void forget(PersonId id) {
        knownUsers.forget(id);
        names.invalidate(new Key(TenantScope.require(), id));
        views.invalidate(new Key(TenantScope.require(), id));
    }

    private PersonView view(PersonRows.Row row) {
        var tree = departments.tree();
        var own = row.departments().stream()
                .map(tree::find)
                .filter(Objects::nonNull)
                .toList();
        return new PersonView(row.id(), row.name(), row.phone(), Set.copyOf(row.roles()), own, row.enabled());
    }
}
