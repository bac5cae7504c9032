/** Access to tenants over HTTP, for operators. */
@NullMarked
package io.dianlu.admin.access.web;

import org.jspecify.annotations.NullMarked;
