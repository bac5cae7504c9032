package io.dianlu.local.stack.launcher;

/** Names in the secrets file. */
final class SecretNames {
    static final String POSTGRES = "postgres.superuser";
    static final String OWNER = "postgres.dianlu_owner";
    static final String APPLICATION = "postgres.dianlu_app";
    static final String CONTROL = "postgres.dianlu_control";
    static final String KEYCLOAK_DATABASE = "postgres.keycloak";
    static final String KEYCLOAK_ADMIN = "keycloak.admin";
    static final String TENANT_FEED = "tenant-feed.key";
    static final String PLUGINS = "plugins.key";
    static final String SERVICE_CLIENT = "keycloak.service-client";
    static final String DEMO_USERS = "demo.password";

    private SecretNames() {}
}
