package io.dianlu.local.stack.launcher;

import java.util.LinkedHashMap;
import java.util.Map;

/** The ports of one stack, all on loopback; each has a default and a variable that replaces it. */
record StackPorts(
        int core, int tenantAdmin, int keycloak, int keycloakManagement, int postgres, int redis, int elasticsearch) {

    static StackPorts from(Map<String, String> environment) {
        int keycloak = port(environment, "DIANLU_KEYCLOAK_PORT", 8180);
        return new StackPorts(
                port(environment, "DIANLU_CORE_PORT", 8080),
                port(environment, "DIANLU_TENANT_ADMIN_PORT", 8081),
                keycloak,
                port(environment, "DIANLU_KEYCLOAK_MANAGEMENT_PORT", keycloak + 1000),
                port(environment, "DIANLU_POSTGRES_PORT", 15432),
                port(environment, "DIANLU_REDIS_PORT", 16379),
                port(environment, "DIANLU_ELASTICSEARCH_PORT", 19200));
    }

    /** Variable → port, in the order people look for them. */
    Map<String, Integer> byVariable() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("DIANLU_CORE_PORT", core);
        ports.put("DIANLU_TENANT_ADMIN_PORT", tenantAdmin);
        ports.put("DIANLU_KEYCLOAK_PORT", keycloak);
        ports.put("DIANLU_KEYCLOAK_MANAGEMENT_PORT", keycloakManagement);
        ports.put("DIANLU_POSTGRES_PORT", postgres);
        ports.put("DIANLU_REDIS_PORT", redis);
        ports.put("DIANLU_ELASTICSEARCH_PORT", elasticsearch);
        return ports;
    }

    private static int port(Map<String, String> environment, String variable, int byDefault) {
        String value = environment.getOrDefault(variable, "");
        if (value.isBlank()) {
            return byDefault;
        }
        try {
            int port = Integer.parseInt(value.strip());
            if (port > 0 && port < 1 << 16) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below, together with numbers that are no port
        }
        throw new Complaint(variable + "=" + value + " is not a port");
    }
}
