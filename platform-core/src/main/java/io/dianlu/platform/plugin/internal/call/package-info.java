@NullMarked
package io.dianlu.platform.plugin.internal.call;

import org.jspecify.annotations.NullMarked;
