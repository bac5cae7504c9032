package io.dianlu.plugin.testkit;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.testing.Downloads;
import io.dianlu.platform.testing.FieldPlatform;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tenant of a real host. */
public final class RealTenant {

    private final FieldPlatform platform;
    private final FieldPlatform.Tenant tenant;
    private final String plugin;
    private final FieldPlatform.Person administrator;

    RealTenant(FieldPlatform platform, FieldPlatform.Tenant tenant, String plugin) {
        this.platform = platform;
        this.tenant = tenant;
        this.plugin = plugin;
        this.administrator = platform.person(tenant, "管理员", Role.ADMINISTRATOR, tenant.north());
    }

    void turnOn() {
        FieldPlatform.await(() -> revision() >= 0);
        set(true, Map.of());
    }

    /** What the administrator sets, the plugin being on. */
    public void set(Map<String, Object> settings) {
        set(true, settings);
    }

    public void turnOff() {
        set(false, Map.of());
    }

    /** All files of what an administrator takes out of the plugin, as text: {@code files/…} of its hooks and {@code tables/…}. */
    public Map<String, String> export() {
        return Downloads.zip(platform, administrator, "/plugins/" + plugin + "/data-export");
    }

    private void set(boolean on, Map<String, Object> settings) {
        var reply = administrator.send(
                "PUT", "/tenant-plugins/" + plugin, Map.of("enabled", on, "settings", settings), revision());
        if (reply.status() != 200) {
            throw new AssertionError(reply.body().toString());
        }
    }

    /** That of the tenant's choice; -1 while the plugin is not known. */
    private long revision() {
        for (var each : administrator.get("/tenant-plugins").body()) {
            if (each.path("id").asString().equals(plugin)) {
                return each.path("revision").asLong();
            }
        }
        return -1;
    }

    /** @param role REP, MANAGER, BOSS or ADMINISTRATOR */
    public Visitor person(String name, String role) {
        var person = platform.person(tenant, name, Role.valueOf(role), tenant.north());
        return new OnThePlatform(person, "/plugins/" + plugin);
    }

    private record OnThePlatform(FieldPlatform.Person person, String root) implements Visitor {
        @Override
        public UUID id() {
            return person.id();
        }

        @Override
        public UUID shop(String name) {
            return person.shop(name, 113.62, 34.75);
        }

        @Override
        public Answer send(String method, String path, @Nullable Object body) {
            var reply = person.send(method, root + path, body);
            return new Answer(reply.status(), reply.body());
        }
    }
}
