package io.dianlu.plugin.testkit;

import io.dianlu.plugin.Customers.Customer;
import io.dianlu.tenant.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.pf4j.ExtensionPoint;
import tools.jackson.databind.json.JsonMapper;

/** A tenant of the fake host, with the customers and settings that the test gives it. */
public final class FakeTenant {

    private final TenantId id = new TenantId(UUID.randomUUID());
    private final FakeHost host;
    private final Map<UUID, Customer> customers = new ConcurrentHashMap<>();
    private volatile String settings = "{}";

    FakeTenant(FakeHost host) {
        this.host = host;
    }

    TenantId id() {
        return id;
    }

    /** @param roles such as REP, MANAGER, BOSS, ADMINISTRATOR */
    public FakeVisitor person(String name, String... roles) {
        return new FakeVisitor(host, this, name, List.of(roles));
    }

    /** What an administrator would set; the schema's defaults count for what is not among it. */
    public void set(Map<String, Object> values) {
        settings = JsonMapper.builder().build().writeValueAsString(values);
    }

    public void add(Customer customer) {
        customers.put(customer.id(), customer);
    }

    /** As when a customer goes to the recycle bin. */
    public void remove(UUID customer) {
        customers.remove(customer);
    }

    Optional<Customer> customer(UUID customer) {
        return Optional.ofNullable(customers.get(customer));
    }

    String settings() {
        return settings;
    }

    /** What the plugin's hooks write into an export: text by file. The rows of its tables, which the platform writes beside them, are not among it. */
    public Map<String, String> export() {
        return host.export(this);
    }

    /** What the plugin adds at a point, asked as in an event or a job: nobody is signed in. */
    public <E extends ExtensionPoint, R> List<R> ask(Class<E> point, Question<E, R> question) {
        return host.ask(this, null, point, question);
    }
}
