/** The programs that are measured: addresses, processes, processor time. */
@NullMarked
package io.dianlu.local.bench.stack;

import org.jspecify.annotations.NullMarked;
