@NullMarked
package io.dianlu.platform.plugin.internal.run;

import org.jspecify.annotations.NullMarked;
