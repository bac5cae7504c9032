/** The caretaker's lodge: each package below is a room with declared borders. */
@NullMarked
package io.dianlu.admin;

import org.jspecify.annotations.NullMarked;
