/** What runs inside the platform: the beans of the measured plugin. */
@NullMarked
package io.dianlu.local.bench.plugin.code;

import org.jspecify.annotations.NullMarked;
