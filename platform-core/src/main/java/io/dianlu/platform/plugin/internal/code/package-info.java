@NullMarked
package io.dianlu.platform.plugin.internal.code;

import org.jspecify.annotations.NullMarked;
