/** Closed-loop load: threads with sockets of their own, latencies, medians of rounds. */
@NullMarked
package io.dianlu.local.bench.load;

import org.jspecify.annotations.NullMarked;
