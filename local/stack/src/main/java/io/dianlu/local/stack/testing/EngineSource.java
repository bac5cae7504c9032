package io.dianlu.local.stack.testing;

import io.dianlu.local.stack.engine.PostgresAccess;
import java.net.URI;

/** Where the engines of a test run come from. Each accessor starts its engine on first use, if it has to. */
sealed interface EngineSource permits StartedEngines, AttachedEngines, ContainerEngines {
    PostgresAccess postgres();

    /** {@code redis://host:port}. */
    URI redis();

    /** {@code http://host:port}. */
    URI elasticsearch();

    KeycloakAccess keycloak();
}
