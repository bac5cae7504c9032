/** Rows of the plans. */
@NullMarked
package io.dianlu.admin.plan.internal;

import org.jspecify.annotations.NullMarked;
