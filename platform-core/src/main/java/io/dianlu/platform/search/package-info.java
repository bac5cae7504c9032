/**
 * One box that finds: the Elasticsearch index, bound to one tenant at a time. Rooms that want to be found implement {@code search.spi}. The
 * index can be lost and is rebuilt; while it is down, {@link io.dianlu.platform.search.SearchUnavailable} says so at once.
 */
@ApplicationModule(allowedDependencies = {"shared", "tenancy", "web", "identity"})
@NullMarked
package io.dianlu.platform.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
