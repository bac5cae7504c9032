/** The calls that plugins make to other systems. */
@NullMarked
package io.dianlu.platform.plugin.internal.outgoing;

import org.jspecify.annotations.NullMarked;
