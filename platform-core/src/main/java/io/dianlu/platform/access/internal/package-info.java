/** How grants are kept and asked for. */
@NullMarked
package io.dianlu.platform.access.internal;

import org.jspecify.annotations.NullMarked;
