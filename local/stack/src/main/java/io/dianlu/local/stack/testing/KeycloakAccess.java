package io.dianlu.local.stack.testing;

import java.net.URI;

/**
 * A running Keycloak with the project's realms imported.
 *
 * @param url its base address, without a trailing slash
 * @param adminUser user of the master realm with all rights
 * @param adminPassword that user's password
 */
public record KeycloakAccess(URI url, String adminUser, String adminPassword) {}
