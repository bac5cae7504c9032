/**
 * Access of operators 运营访问 (P-07): the time-limited grants under which somebody who runs the platform may look into a tenant. Promises that the tenant
 * sees each of them, may end it at once, and that nobody looks without one.
 */
@ApplicationModule(allowedDependencies = {"shared", "tenancy", "web", "identity", "identity :: spi"})
@NullMarked
package io.dianlu.platform.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
