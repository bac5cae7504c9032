/** The points where a plugin adds something: a bean of the plugin's context that implements one of these. The platform's own additions use the same points. */
@NullMarked
package io.dianlu.plugin.extension;

import org.jspecify.annotations.NullMarked;
