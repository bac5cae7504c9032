/** Where things are: coordinates and datums, distances, and the nearby index in Redis, which can be lost and rebuilt. */
@ApplicationModule(allowedDependencies = {"shared", "tenancy"})
@NullMarked
package io.dianlu.platform.geo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
