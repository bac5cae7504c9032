/** The plans over HTTP, for operators. */
@NullMarked
package io.dianlu.admin.plan.web;

import org.jspecify.annotations.NullMarked;
