/** A plugin made for measuring, and what an operator and an administrator do with it while it is measured. */
@NullMarked
package io.dianlu.local.bench.plugin;

import org.jspecify.annotations.NullMarked;
