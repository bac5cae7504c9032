/** Grants and what is read under them, asked of the data plane. */
@NullMarked
package io.dianlu.admin.access.internal;

import org.jspecify.annotations.NullMarked;
