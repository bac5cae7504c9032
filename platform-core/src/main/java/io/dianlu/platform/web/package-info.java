/** The edge of the platform: the security chain, problems as RFC 9457, the settings the pages start from. Contains no business decision. */
@ApplicationModule(allowedDependencies = {"shared", "tenancy"})
@NullMarked
package io.dianlu.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
