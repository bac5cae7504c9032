/** The tenant's audit 审计 (P-07): who changed what, when, from where, old and new. Listens only; it grows, and nobody can change it. */
@ApplicationModule(allowedDependencies = {"shared", "tenancy", "web", "identity"})
@NullMarked
package io.dianlu.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
