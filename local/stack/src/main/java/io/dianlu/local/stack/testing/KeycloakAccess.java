package io.dianlu.local.stack.testing;

import java.net.URI;
import java.util.Map;

/**
 * A running Keycloak with the project's realms imported.
 *
 * @param url its base address, without a trailing slash
 * @param adminUser user of the master realm with all rights
 * @param adminPassword that user's password
 */
public record KeycloakAccess(URI url, String adminUser, String adminPassword) {
    /** Secret of the realm's service clients in test runs. */
    public static final String SERVICE_CLIENT_SECRET = "test-only";

    /** What stands for the placeholders of the realm files in test runs. */
    static final Map<String, String> REALM_VARIABLES = Map.of(
            "DIANLU_CORE_URL", "http://127.0.0.1:8080",
            "DIANLU_TENANT_ADMIN_URL", "http://127.0.0.1:8081",
            "DIANLU_SERVICE_CLIENT_SECRET", SERVICE_CLIENT_SECRET,
            "DIANLU_DEMO_PASSWORD", "test-only");
}
