package io.dianlu.platform.plugin.internal.run;

import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.Role;
import io.dianlu.platform.plugin.internal.code.Descriptor;
import io.dianlu.platform.tenancy.TenantEvents;
import io.dianlu.plugin.Caller;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who asks a plugin, and which of its permissions they have. */
@Component
public class Callers {

    private final CurrentUsers users;
    /** Permission → roles that have it unless the tenant says otherwise. */
    private final Map<String, Set<Role>> permissions = new ConcurrentHashMap<>();

    Callers(CurrentUsers users) {
        this.users = users;
    }

    void learn(Descriptor descriptor) {
        descriptor.permissions().forEach(permission -> permissions.put(permission.code(), permission.byDefault()));
    }

    public boolean may(CurrentUser user, String permission) {
        var byDefault = permissions.get(permission);
        return byDefault != null && user.may(permission, byDefault);
    }

    Caller of(String pluginId) {
        return () -> TenantEvents.isHearing() ? Optional.empty() : users.find().map(user -> new Known(user, pluginId));
    }

    private final class Known implements Caller.Person {
        private final CurrentUser user;
        private final String pluginId;

        Known(CurrentUser user, String pluginId) {
            this.user = user;
            this.pluginId = pluginId;
        }

        @Override
        public UUID id() {
            return user.id().value();
        }

        @Override
        public String name() {
            return user.name();
        }

        @Override
        public boolean may(String permission) {
            return permission.startsWith(pluginId + ".") && Callers.this.may(user, permission);
        }
    }
}
