/**
 * The plugin catalogue 插件目录 (P-04): which versions of plugins there are, who is offered them and how they fare. Jars and rows are the data plane's; here
 * operators look and decide, and each decision is in the audit.
 */
@ApplicationModule(allowedDependencies = {"shared", "web", "audit", "tenant", "dataplane"})
@NullMarked
package io.dianlu.admin.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
