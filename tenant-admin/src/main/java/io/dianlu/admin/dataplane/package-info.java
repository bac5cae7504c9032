/** The data plane, as far as the control plane asks it for something: to set tenants up, what they use, and its plugins. Each call carries the key that both planes share. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package io.dianlu.admin.dataplane;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
