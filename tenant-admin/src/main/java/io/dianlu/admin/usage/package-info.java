/** What tenants use 用量 (P-03): heard from the data plane every hour, kept per day, shown beside the limits of their plans. */
@ApplicationModule(allowedDependencies = {"shared", "web", "tenant", "dataplane"})
@NullMarked
package io.dianlu.admin.usage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
