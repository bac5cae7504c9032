/** The security chain and how problems are put into words. */
@NullMarked
package io.dianlu.admin.web.internal;

import org.jspecify.annotations.NullMarked;
