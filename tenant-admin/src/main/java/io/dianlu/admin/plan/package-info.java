/** Owns the plans 套餐 (P-03): what a tenant can buy, with limits and plugins. */
@ApplicationModule(allowedDependencies = {"shared", "web", "audit"})
@NullMarked
package io.dianlu.admin.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
