/** Access of operators to what is a tenant's (P-07): asked for with a reason and for a time, seen and ended by the tenant, read only. */
@ApplicationModule(allowedDependencies = {"shared", "web", "audit", "tenant", "dataplane"})
@NullMarked
package io.dianlu.admin.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
