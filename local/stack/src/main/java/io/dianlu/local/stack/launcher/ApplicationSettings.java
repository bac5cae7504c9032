package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.engine.Secrets;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What the applications, the realm files and the seed are told by environment variables. */
final class ApplicationSettings {
    private final StackSettings settings;
    private final Secrets secrets;

    ApplicationSettings(StackSettings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    Map<String, String> core() throws IOException {
        var variables = new HashMap<String, String>();
        variables.put("SPRING_DATASOURCE_URL", database("dianlu"));
        variables.put("SPRING_DATASOURCE_USERNAME", "dianlu_app");
        variables.put("SPRING_DATASOURCE_PASSWORD", secrets.get(SecretNames.APPLICATION));
        variables.put("SPRING_LIQUIBASE_URL", database("dianlu"));
        variables.put("SPRING_LIQUIBASE_USER", "dianlu_owner");
        variables.put("SPRING_LIQUIBASE_PASSWORD", secrets.get(SecretNames.OWNER));
        variables.put(
                "DIANLU_REDIS_URL", "redis://127.0.0.1:" + settings.ports().redis());
        variables.put(
                "DIANLU_ELASTICSEARCH_URL",
                "http://127.0.0.1:" + settings.ports().elasticsearch());
        variables.put("DIANLU_ELASTICSEARCH_INDEX_PREFIX", "dianlu");
        variables.put("DIANLU_KEYCLOAK_URL", settings.keycloakUrl());
        variables.put("DIANLU_KEYCLOAK_REALM", "dianlu");
        variables.put("DIANLU_TENANT_FEED_URL", settings.tenantAdminUrl());
        variables.put("DIANLU_TENANT_FEED_KEY", secrets.get(SecretNames.TENANT_FEED));
        variables.put("DIANLU_PLUGINS_KEY", secrets.get(SecretNames.PLUGINS));
        // here plugins are developed; an installation for others trusts signatures only
        variables.put("DIANLU_PLUGINS_TRUST_ALLOW_UNSIGNED", "true");
        // benchmarks and drills drive one tenant as fast as the machine goes; the pace that a plan names counts here
        // too
        variables.put("DIANLU_REQUESTS_PER_SECOND", "0");
        variables.put("DIANLU_WEB_ROOT", pages());
        return variables;
    }

    Map<String, String> tenantAdmin() throws IOException {
        var variables = new HashMap<String, String>();
        variables.put("SPRING_DATASOURCE_URL", database("dianlu_control"));
        variables.put("SPRING_DATASOURCE_USERNAME", "dianlu_control");
        variables.put("SPRING_DATASOURCE_PASSWORD", secrets.get(SecretNames.CONTROL));
        variables.put("SPRING_LIQUIBASE_URL", database("dianlu_control"));
        variables.put("SPRING_LIQUIBASE_USER", "dianlu_control");
        variables.put("SPRING_LIQUIBASE_PASSWORD", secrets.get(SecretNames.CONTROL));
        variables.put("DIANLU_KEYCLOAK_URL", settings.keycloakUrl());
        variables.put("DIANLU_KEYCLOAK_REALM", "dianlu");
        variables.put("DIANLU_OPERATOR_REALM", "dianlu-operators");
        variables.put("DIANLU_SERVICE_CLIENT_SECRET", secrets.get(SecretNames.SERVICE_CLIENT));
        variables.put("DIANLU_CORE_URL", settings.coreUrl());
        variables.put("DIANLU_TENANT_FEED_KEY", secrets.get(SecretNames.TENANT_FEED));
        variables.put("DIANLU_WEB_ROOT", pages());
        return variables;
    }

    /** Keycloak replaces {@code ${NAME}} in realm files by these. */
    Map<String, String> realmVariables() throws IOException {
        return Map.of(
                "DIANLU_CORE_URL", settings.coreUrl(),
                "DIANLU_TENANT_ADMIN_URL", settings.tenantAdminUrl(),
                "DIANLU_SERVICE_CLIENT_SECRET", secrets.get(SecretNames.SERVICE_CLIENT),
                "DIANLU_DEMO_PASSWORD", secrets.get(SecretNames.DEMO_USERS));
    }

    /** For the demo seed and the benchmarks. */
    Map<String, String> driver() throws IOException {
        var variables = new HashMap<>(tenantAdmin());
        variables.putAll(core());
        variables.putAll(realmVariables());
        variables.put("DIANLU_KEYCLOAK_ADMIN_USERNAME", "admin");
        variables.put("DIANLU_KEYCLOAK_ADMIN_PASSWORD", secrets.get(SecretNames.KEYCLOAK_ADMIN));
        variables.put("DIANLU_POSTGRES_PORT", Integer.toString(settings.ports().postgres()));
        variables.put("DIANLU_POSTGRES_SUPERUSER_PASSWORD", secrets.get(SecretNames.POSTGRES));
        variables.put("DIANLU_HOME", settings.folders().home().toString());
        return variables;
    }

    private String pages() {
        return "file:" + settings.project().root().resolve("web-ui/dist") + "/";
    }

    private String database(String name) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(settings.ports().postgres(), name);
    }
}
