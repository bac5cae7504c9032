package io.dianlu.admin.web;

import java.util.UUID;

/**
 * A person, or a service, who runs the platform.
 *
 * @param subject their id in Keycloak
 * @param name how they sign in
 */
public record Operator(UUID subject, String name) {}
