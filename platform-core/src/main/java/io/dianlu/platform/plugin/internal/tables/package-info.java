@NullMarked
package io.dianlu.platform.plugin.internal.tables;

import org.jspecify.annotations.NullMarked;
