/** How visits are stored, read and moved through their states. */
@NullMarked
package io.dianlu.platform.visit.internal;

import org.jspecify.annotations.NullMarked;
