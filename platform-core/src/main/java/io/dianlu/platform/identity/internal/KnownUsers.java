package io.dianlu.platform.identity.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.DataScope;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.HeldRole;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.identity.Role;
import io.dianlu.platform.identity.spi.OperatorGrants;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.SignedIn;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.platform.tenancy.VisitingOperator;
import io.dianlu.tenant.TenantId;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in, remembered for fifteen seconds: a person disabled on another instance is out within that time. */
@Component
class KnownUsers implements CurrentUsers {

    /** People, each with the departments they see: a manager may see a thousand. */
    private static final int MOST_REMEMBERED = 500_000;

    private final PersonRows people;
    private final DepartmentRows departments;
    private final RoleRows roles;
    private final FirstAdministrator firstAdministrator;
    private final ObjectProvider<OperatorGrants> grants;
    private final Remembered<SignedIn, CurrentUser> known = new Remembered<>(Caffeine.newBuilder()
            .maximumWeight(MOST_REMEMBERED)
            .weigher((SignedIn _, CurrentUser user) -> weight(user))
            .expireAfterWrite(Duration.ofSeconds(15))
            .build());

    KnownUsers(
            PersonRows people,
            DepartmentRows departments,
            RoleRows roles,
            FirstAdministrator firstAdministrator,
            ObjectProvider<OperatorGrants> grants) {
        this.people = people;
        this.departments = departments;
        this.roles = roles;
        this.firstAdministrator = firstAdministrator;
        this.grants = grants;
    }

    @Override
    public CurrentUser require() {
        return find().orElseThrow(() -> Problem.of(GeneralProblem.NOT_SIGNED_IN));
    }

    @Override
    public Optional<CurrentUser> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof VisitingOperator operator) {
            return Optional.of(visiting(operator));
        }
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        var moment = known.moment();
        return known.find(signedIn).or(() -> {
            var user = admit(new PersonId(signedIn.subject()));
            known.put(moment, signedIn, user);
            return Optional.of(user);
        });
    }

    /** Asked of the grant anew each time: its end is to be felt at once. Somebody without roles, who is nobody of the tenant's people. */
    private CurrentUser visiting(VisitingOperator operator) {
        grants.getObject().require(operator);
        return new CurrentUser(
                new PersonId(operator.subject()),
                operator.name(),
                null,
                Set.of(),
                Set.of(Permission.CUSTOMER_READ, Permission.VISIT_READ),
                new DataScope.Tenant(),
                List.of());
    }

    private static int weight(CurrentUser user) {
        return 10
                + (user.scope() instanceof DataScope.Departments some
                        ? some.departments().size()
                        : 0);
    }

    void forget(PersonId person) {
        known.forget(new SignedIn(TenantScope.require(), person.value()));
    }

    /** All of the open scope's tenant, when what roles may has changed. */
    void forgetAll() {
        var tenant = TenantScope.require();
        known.forgetKeys(signedIn -> signedIn.tenant().equals(tenant));
    }

    private CurrentUser admit(PersonId subject) {
        TenantId tenant = TenantScope.require();
        var row = people.admitted(subject)
                .or(() -> firstAdministrator.admit(tenant, subject))
                .orElseThrow(() -> Problem.of(GeneralProblem.PERSON_UNKNOWN));
        var person = row.content();
        if (!person.enabled()) {
            throw Problem.of(GeneralProblem.PERSON_DISABLED);
        }
        var tree = departments.tree();
        var own = person.departments().stream()
                .map(tree::find)
                .filter(Objects::nonNull)
                .toList();
        var held = roles.held(person.roles());
        var permissions = Arrays.stream(Permission.values())
                .filter(permission -> held.stream().anyMatch(role -> role.may(permission)))
                .filter(permission -> !row.machine() || isForMachines(permission))
                .collect(Collectors.toUnmodifiableSet());
        return new CurrentUser(
                row.id(),
                person.name(),
                person.phone(),
                held,
                permissions,
                scope(row.id(), HeldRole.widest(held), person.departments(), tree),
                List.copyOf(own),
                row.machine());
    }

    /** Whoever visits is somebody, and a machine brings nobody in, whatever its roles. */
    private static boolean isForMachines(Permission permission) {
        return permission != Permission.VISIT_WRITE && !permission.isForAdministratorsOnly();
    }

    private static DataScope scope(PersonId id, Role.Reach reach, List<DepartmentId> own, DepartmentTree tree) {
        return switch (reach) {
            case OWN -> new DataScope.Own(id);
            case DEPARTMENT -> new DataScope.Departments(Set.copyOf(own), id);
            case TREE -> new DataScope.Departments(tree.withDescendants(own), id);
            case TENANT -> new DataScope.Tenant();
        };
    }
}
