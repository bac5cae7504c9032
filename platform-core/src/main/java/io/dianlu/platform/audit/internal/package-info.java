/** How the audit is written down and read. */
@NullMarked
package io.dianlu.platform.audit.internal;

import org.jspecify.annotations.NullMarked;
