/** Words every room uses: typed ids, money, pages, problems, domain events. Depends on the tenant contract only; knows no engine. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.dianlu.platform.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
