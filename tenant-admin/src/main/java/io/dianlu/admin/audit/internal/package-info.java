/** Rows of the audit. */
@NullMarked
package io.dianlu.admin.audit.internal;

import org.jspecify.annotations.NullMarked;
