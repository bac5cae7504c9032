package io.dianlu.local.demo;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where everything is, from the environment.
 *
 * @param keycloakAdminUser user of the master realm; only the seed needs one
 * @param home folder of the local stack, for files that are left behind
 */
record Settings(
        String coreUrl,
        String tenantAdminUrl,
        String keycloakUrl,
        String demoPassword,
        String keycloakAdminUser,
        String keycloakAdminPassword,
        Optional<Path> home) {

    static Settings from(Map<String, String> environment) {
        return new Settings(
                url(environment, "DIANLU_CORE_URL", "http://127.0.0.1:8080"),
                url(environment, "DIANLU_TENANT_ADMIN_URL", "http://127.0.0.1:8081"),
                url(environment, "DIANLU_KEYCLOAK_URL", "http://127.0.0.1:8180"),
                required(environment, "DIANLU_DEMO_PASSWORD"),
                first(environment, "admin", "DIANLU_KEYCLOAK_ADMIN_USERNAME", "KC_BOOTSTRAP_ADMIN_USERNAME"),
                first(environment, "", "DIANLU_KEYCLOAK_ADMIN_PASSWORD", "KC_BOOTSTRAP_ADMIN_PASSWORD"),
                Optional.ofNullable(environment.get("DIANLU_HOME")).map(Path::of));
    }

    private static String url(Map<String, String> environment, String name, String byDefault) {
        return environment.getOrDefault(name, byDefault).replaceAll("/+$", "");
    }

    /** The realms are imported once, but the ports of the pages may change from start to start. */
    static List<String> loopbackOrigins(String pagesUrl) {
        int port = URI.create(pagesUrl).getPort();
        return List.of("http://127.0.0.1:" + port, "http://localhost:" + port);
    }

    private static String first(Map<String, String> environment, String byDefault, String... names) {
        for (String name : names) {
            String value = environment.getOrDefault(name, "");
            if (!value.isBlank()) {
                return value;
            }
        }
        return byDefault;
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new IllegalStateException(name + " is not set");
        }
        return value;
    }
}
