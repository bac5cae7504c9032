package io.dianlu.admin;

import io.dianlu.local.stack.testing.TestDatabase;
import io.dianlu.local.stack.testing.TestEngines;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The application on a real PostgreSQL, while Keycloak is away. */
public abstract class RunningTenantAdmin extends TenantAdminOverHttp {

    private static final TestDatabase DATABASE = TestEngines.shared().newDatabase();

    @DynamicPropertySource
    static void places(DynamicPropertyRegistry registry) {
        on(DATABASE, registry);
        // the port that RFC 863 keeps for throwing away: nobody answers there
        registry.add("dianlu.keycloak.admin-url", () -> "http://127.0.0.1:9");
    }
}
