package io.dianlu.plugin;

import java.util.Optional;
import java.util.UUID;

/** Who asks, where a person does; jobs and events have nobody. */
public interface Caller {

    Optional<Person> find();

    /** @throws PluginProblem with status 403 where nobody asks */
    default Person require() {
        return find().orElseThrow(() -> PluginProblem.forbidden("Nobody is signed in"));
    }

    /** Somebody of the tenant. */
    interface Person {
        UUID id();

        String name();

        /** Whether the person's roles have this permission of the plugin's descriptor. */
        boolean may(String permission);

        /** @throws PluginProblem with status 403 without the permission */
        default void must(String permission) {
            if (!may(permission)) {
                throw PluginProblem.forbidden("Needs the permission " + permission);
            }
        }
    }
}
