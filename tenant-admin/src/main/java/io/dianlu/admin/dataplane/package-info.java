/**
 * The data plane, as far as the control plane asks it for something: to set tenants up, what they use, its plugins, and what an operator may see of a tenant. Each call
 * carries the key that both planes share, or a pass made with it.
 */
@ApplicationModule(allowedDependencies = {"shared", "web"})
@NullMarked
package io.dianlu.admin.dataplane;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
