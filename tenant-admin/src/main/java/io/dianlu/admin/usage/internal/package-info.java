/** Rows of the usage, and who fetches it. */
@NullMarked
package io.dianlu.admin.usage.internal;

import org.jspecify.annotations.NullMarked;
