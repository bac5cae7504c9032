/** REST of the tenant's looks. */
@NullMarked
package io.dianlu.platform.branding.web;

import org.jspecify.annotations.NullMarked;
