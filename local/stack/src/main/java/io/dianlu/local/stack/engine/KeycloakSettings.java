package io.dianlu.local.stack.engine;

import java.nio.file.Path;
import java.util.Map;

/**
 * What one Keycloak needs to know.
 *
 * @param port HTTP port
 * @param managementPort port of the health check
 * @param jdbcUrl its database
 * @param databaseUser owner of that database
 * @param adminUser first administrator of the master realm, made when the database is empty
 * @param realms folder of realm files, and of the themes they name in {@code themes}
 * @param realmVariables what stands for the placeholders in the realm files
 */
public record KeycloakSettings(
        int port,
        int managementPort,
        String jdbcUrl,
        String databaseUser,
        String databasePassword,
        String adminUser,
        String adminPassword,
        Path realms,
        Map<String, String> realmVariables) {}
