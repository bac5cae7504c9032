@ApplicationModule(allowedDependencies = {})
package io.dianlu.platform.canary.lower;

import org.springframework.modulith.ApplicationModule;
