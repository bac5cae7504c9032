/** Visits 拜访 and their life cycle: open, checked in, recorded, checked out; at most one checked-in visit per rep. */
@ApplicationModule(allowedDependencies = {"shared", "tenancy", "web", "identity", "plugin", "geo", "customer"})
@NullMarked
package io.dianlu.platform.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
