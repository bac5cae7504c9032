/** The realm of the tenants' people in Keycloak, as far as the control plane makes it: organizations, and the login of each first administrator. Works through a service account that may do nothing else; touches only what carries the tenant's id. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package io.dianlu.admin.keycloak;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
