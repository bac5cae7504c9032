/** The usage over HTTP, for operators. */
@NullMarked
package io.dianlu.admin.usage.web;

import org.jspecify.annotations.NullMarked;
