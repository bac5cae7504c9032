/** Describes what a plugin answers at its addresses. */
@NullMarked
package io.dianlu.platform.plugin.internal.openapi;

import org.jspecify.annotations.NullMarked;
