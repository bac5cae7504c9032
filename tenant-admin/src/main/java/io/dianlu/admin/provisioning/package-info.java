/** Brings tenants into being 开通 (P-01): steps that can each be done again and undone, in rows, so that a crash loses nothing and an operator sees where it stands and why. */
@ApplicationModule(allowedDependencies = {"shared", "web", "audit", "tenant", "plan", "keycloak", "dataplane"})
@NullMarked
package io.dianlu.admin.provisioning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
