/** How the read models are filled and read. */
@NullMarked
package io.dianlu.platform.report.internal;

import org.jspecify.annotations.NullMarked;
