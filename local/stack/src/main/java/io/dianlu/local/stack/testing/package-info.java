/**
 * Real engines for tests. {@link io.dianlu.local.stack.testing.TestEngines#shared()} is the door; what a test gets from
 * it is its own: a database, a Redis database, an index prefix that nobody else uses.
 */
@NullMarked
package io.dianlu.local.stack.testing;

import org.jspecify.annotations.NullMarked;
