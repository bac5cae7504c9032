/** What operators changed 审计 (P-07): who, what, when, from where, old and new. Other rooms note it within the transaction of the change. */
@ApplicationModule(allowedDependencies = {"shared", "web"})
@NullMarked
package io.dianlu.admin.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
