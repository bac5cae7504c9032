/** Kills each program of the stack while people work with it, and counts what they were promised. */
@NullMarked
package io.dianlu.local.bench.drill;

import org.jspecify.annotations.NullMarked;
