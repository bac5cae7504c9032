/** REST of the audit. */
@NullMarked
package io.dianlu.platform.audit.web;

import org.jspecify.annotations.NullMarked;
