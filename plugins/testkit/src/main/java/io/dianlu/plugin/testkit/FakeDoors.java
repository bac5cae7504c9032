package io.dianlu.plugin.testkit;

import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.DataScope;
import io.dianlu.platform.identity.HeldRole;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.identity.Role;
import io.dianlu.platform.plugin.internal.run.OutgoingDoors;
import io.dianlu.platform.plugin.internal.run.SettingsOfPlugins;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.plugin.Customers;
import io.dianlu.plugin.Http;
import io.dianlu.plugin.HttpAnswer;
import io.dianlu.plugin.HttpCall;
import io.dianlu.plugin.HttpFailure;
import io.dianlu.plugin.HttpFailure.Kind;
import io.dianlu.tenant.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the platform's rooms are to the fake host: people, customers and settings that tests hold in their hands. */
final class FakeDoors implements CurrentUsers, Customers, SettingsOfPlugins.Source, OutgoingDoors {

    private static final ScopedValue<FakeVisitor> WORKING = ScopedValue.newInstance();

    private final Map<TenantId, FakeTenant> tenants = new ConcurrentHashMap<>();

    private volatile Function<HttpCall, HttpAnswer> others = call -> {
        throw new HttpFailure(Kind.UNREACHABLE, "FakeHost.answering says who is at " + call.address(), null);
    };

    void add(FakeTenant tenant) {
        tenants.put(tenant.id(), tenant);
    }

    /** @param visitor null when nobody is signed in */
    static <R> R as(@Nullable FakeVisitor visitor, Callable<R> work) throws Exception {
        return visitor == null
                ? work.call()
                : ScopedValue.where(WORKING, visitor).call(work::call);
    }

    private FakeTenant tenant() {
        var tenant = tenants.get(TenantScope.require());
        if (tenant == null) {
            throw new IllegalStateException("A tenant of another host");
        }
        return tenant;
    }

    @Override
    public CurrentUser require() {
        return find().orElseThrow();
    }

    @Override
    public Optional<CurrentUser> find() {
        return WORKING.isBound() ? Optional.of(user(WORKING.get())) : Optional.empty();
    }

    private static CurrentUser user(FakeVisitor visitor) {
        var roles = visitor.roles().stream()
                .map(role -> HeldRole.of(Role.valueOf(role)))
                .collect(Collectors.toUnmodifiableSet());
        var permissions = roles.stream()
                .flatMap(role -> role.basis().permissions().stream())
                .collect(Collectors.toUnmodifiableSet());
        return new CurrentUser(
                new PersonId(visitor.id()),
                visitor.name(),
                null,
                roles,
                permissions,
                new DataScope.Tenant(),
                List.of());
    }

    @Override
    public Optional<Customer> find(UUID id) {
        return tenant().customer(id);
    }

    @Override
    public List<Customer> list(List<UUID> ids) {
        if (ids.size() > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " customers at once, not " + ids.size());
        }
        return Set.copyOf(ids).stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public String settings(String pluginId) {
        return tenant().settings();
    }

    /** What other systems answer; nobody is there until a test says so. */
    void answerCalls(Function<HttpCall, HttpAnswer> answers) {
        others = answers;
    }

    @Override
    public Http of(String pluginId, List<String> hosts) {
        return call -> {
            if (!hosts.contains(call.address().getAuthority())) {
                throw new HttpFailure(Kind.REFUSED, "The descriptor does not name " + call.address(), null);
            }
            return others.apply(call);
        };
    }
}
