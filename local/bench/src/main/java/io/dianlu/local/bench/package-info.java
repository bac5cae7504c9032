/** Benchmarks of the running platform, each beside the ceiling of the machine in the same run. */
@NullMarked
package io.dianlu.local.bench;

import org.jspecify.annotations.NullMarked;
