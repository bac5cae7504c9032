package io.dianlu.plugin.testkit;

import io.dianlu.plugin.Customers.Customer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pf4j.ExtensionPoint;

/** Somebody of a tenant of the fake host. */
public final class FakeVisitor implements Visitor {

    private final UUID id = UUID.randomUUID();
    private final FakeHost host;
    private final FakeTenant tenant;
    private final String name;
    private final List<String> roles;

    FakeVisitor(FakeHost host, FakeTenant tenant, String name, List<String> roles) {
        this.host = host;
        this.tenant = tenant;
        this.name = name;
        this.roles = roles;
    }

    @Override
    public UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    List<String> roles() {
        return roles;
    }

    FakeTenant tenant() {
        return tenant;
    }

    @Override
    public UUID shop(String shopName) {
        var customer = new Customer(UUID.randomUUID(), shopName, "SHOP", null, null, List.of(), id, null, null);
        tenant.add(customer);
        return customer.id();
    }

    @Override
    public Answer send(String method, String path, @Nullable Object body) {
        return host.send(this, method, path, body);
    }

    /** What the plugin adds at a point, asked while this person works. */
    public <E extends ExtensionPoint, R> List<R> ask(Class<E> point, Question<E, R> question) {
        return host.ask(tenant, this, point, question);
    }
}
