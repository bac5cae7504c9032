/** The audit over HTTP, for operators. */
@NullMarked
package io.dianlu.admin.audit.web;

import org.jspecify.annotations.NullMarked;
