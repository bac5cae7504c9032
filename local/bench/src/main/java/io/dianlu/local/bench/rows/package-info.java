/** The benchmarks' own tenants and customers. */
@NullMarked
package io.dianlu.local.bench.rows;

import org.jspecify.annotations.NullMarked;
