/** The house people live in: each package below is a room with declared borders. */
@NullMarked
package io.dianlu.platform;

import org.jspecify.annotations.NullMarked;
