/** Owns the tenants: registration, life cycle (P-02) with its log, and the feed the data plane follows. Promises that a reader of the feed misses no change. */
@ApplicationModule(allowedDependencies = {"shared", "web", "audit", "plan"})
@NullMarked
package io.dianlu.admin.tenant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
