@NullMarked
package io.dianlu.platform.plugin.internal.store;

import org.jspecify.annotations.NullMarked;
