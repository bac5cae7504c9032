/** The whole platform on one machine without containers: engines, applications, and the launcher that watches them. */
@NullMarked
package io.dianlu.local.stack;

import org.jspecify.annotations.NullMarked;
